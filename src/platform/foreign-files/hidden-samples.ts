import { aPdf, streamOf } from './foreign-samples.ts'

/** These words only where nobody sees them when they read the page. */
export const hiddenIn = (words: string): Readonly<Record<string, Buffer>> => ({
  ...Object.fromEntries(
    ['Title', 'Author', 'Subject', 'Keywords', 'Place'].map((name) => [
      name,
      aPdf({ more: [`<< /${name} (${words}) >>`], trailer: '/Info 6 0 R ' }),
    ]),
  ),
  note: aPdf({ sheetMore: `/Annots [<< /Type /Annot /Subtype /Text /Rect [9 9 29 29] /Contents (${words}) >>] ` }),
  link: aPdf({
    sheetMore: `/Annots [<< /Type /Annot /Subtype /Link /Rect [9 9 29 29] /A << /S /URI /URI (https://x.example/${words}) >> >>] `,
  }),
  form: aPdf({
    catalogue: '/AcroForm << /Fields [6 0 R] >> ',
    sheetMore: '/Annots [6 0 R] ',
    more: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (where) /V (${words}) /F 2 /Rect [9 9 29 29] >>`],
  }),
  bookmark: aPdf({
    catalogue: '/Outlines 6 0 R ',
    more: ['<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>', `<< /Title (${words}) /Parent 6 0 R /Dest [3 0 R /Fit] >>`],
  }),
  attached: aPdf({
    catalogue: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> ',
    more: ['<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>', streamOf(Buffer.from(words))],
  }),
  attachment: aPdf({
    catalogue: `/Names << /EmbeddedFiles << /Names [(${words}) 6 0 R] >> >> `,
    more: [`<< /Type /Filespec /F (${words}.txt) /UF (${words}.txt) /EF << /F 7 0 R >> >>`, streamOf(Buffer.from('nothing'))],
  }),
})
