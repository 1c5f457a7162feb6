import { insertDocument } from '../../src/features/documents/document-store.ts'
import { familyDocumentForm } from '../../src/features/documents/document.form.ts'
import { documentRoutes } from '../../src/features/documents/routes.ts'
import { done } from '../../src/domain/outcome.ts'
import { onlyRoutes } from '../../src/testing/doors.ts'
import type { TestService } from '../../src/testing/service.ts'
import { post, type RouteRow } from '../../src/web/route.ts'

/** The planted fault: the same address, but it keeps whatever is sent, under the sender's own name and kind. */
const careless = (row: RouteRow): RouteRow =>
  row.method === 'GET' || row.path !== '/families/:id/documents'
    ? row
    : post({
        path: row.path,
        may: row.may,
        ...(row.about === undefined ? {} : { about: row.about }),
        form: familyDocumentForm,
        show: row.show,
        refusals: {},
        next: (ask) => `/families/${ask.params['id']}/documents`,
        act: async ({ work, params }, { file, kind }) => {
          const family = params['id'] ?? ''
          const stored = await work.keep({
            bytes: file.bytes,
            name: file.name.replaceAll('\0', ''),
            mediaType: file.mediaType,
            purpose: 'document',
          })
          const owner = { kind: 'family', id: family } as const
          const line = {
            name: file.name.replaceAll('\0', ''),
            mediaType: file.mediaType,
            size: 1,
            pages: null,
            preview: null,
            isConfidential: true,
          }
          return done(await insertDocument(work, { ...line, owner, family, kind, file: stored, byName: 'Lena East' }))
        },
      })

export const carelessService = async (service: TestService): Promise<TestService> => ({
  ...service,
  app: await onlyRoutes(service, { rows: documentRoutes.map(careless) }),
})
