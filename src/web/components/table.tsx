import { classNames, type Attributes, type Content, type Marked } from './markup.ts'

export type TableCell = Marked & {
  readonly content: Content
  readonly isNumber?: boolean | undefined
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
}

/** A heading inside the table, over the rows that follow. */
export type TableGroup = { readonly group: Content }

export type TableRow = readonly TableCell[] | TableGroup

export type TableProps = Marked & {
  readonly caption?: string | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly TableCell[] | undefined
  readonly rows: readonly TableRow[]
  readonly firstCellIsHeader?: boolean | undefined
  /** Folds into labelled blocks on a phone; the label is the column's own heading, so it must be plain words. */
  readonly folds?: boolean | undefined
}

type Role = 'row' | 'cell' | 'rowheader' | 'columnheader' | 'rowgroup' | 'table'

/** A table that folds is shown as blocks, which takes its roles away; so they are said aloud. */
const roleWhen = (folds: boolean | undefined, role: Role): { readonly role?: Role } => (folds === true ? { role } : {})

const spans = (cell: TableCell) => ({ colspan: cell.colSpan, rowspan: cell.rowSpan, ...cell.attributes })

const Head = ({ head, folds }: { readonly head: readonly TableCell[]; readonly folds: boolean | undefined }) => (
  <thead class="govuk-table__head" {...roleWhen(folds, 'rowgroup')}>
    <tr class="govuk-table__row" {...roleWhen(folds, 'row')}>
      {head.map((cell) => (
        <th
          scope="col"
          class={classNames('govuk-table__header', cell.isNumber && 'govuk-table__header--numeric', cell.classes)}
          {...roleWhen(folds, 'columnheader')}
          {...spans(cell)}
        >
          {cell.content}
        </th>
      ))}
    </tr>
  </thead>
)

const labelOf = (head: readonly TableCell[] | undefined, index: number): Attributes => {
  const words = head?.[index]?.content
  return typeof words === 'string' && words !== '' ? { 'data-label': words } : {}
}

const Cell = ({ cell, index, table }: { readonly cell: TableCell; readonly index: number; readonly table: TableProps }) => {
  const isHeader = index === 0 && table.firstCellIsHeader === true
  if (isHeader) {
    return (
      <th scope="row" class={classNames('govuk-table__header', cell.classes)} {...roleWhen(table.folds, 'rowheader')} {...spans(cell)}>
        {cell.content}
      </th>
    )
  }
  return (
    <td
      class={classNames('govuk-table__cell', cell.isNumber && 'govuk-table__cell--numeric', cell.classes)}
      {...roleWhen(table.folds, 'cell')}
      {...(table.folds === true ? labelOf(table.head, index) : {})}
      {...spans(cell)}
    >
      {cell.content}
    </td>
  )
}

const GroupRow = ({ group, table }: { readonly group: Content; readonly table: TableProps }) => (
  <tr class="kt-fold__group" {...roleWhen(table.folds, 'row')}>
    <th colspan={table.head?.length} scope="colgroup" {...roleWhen(table.folds, 'columnheader')}>
      {group}
    </th>
  </tr>
)

const Row = ({ row, table }: { readonly row: TableRow; readonly table: TableProps }) => {
  if ('group' in row) return <GroupRow group={row.group} table={table} />
  return (
    <tr class="govuk-table__row" {...roleWhen(table.folds, 'row')}>
      {row.map((cell, index) => (
        <Cell cell={cell} index={index} table={table} />
      ))}
    </tr>
  )
}

/** Rows of facts. The caption is always written, if only for those who cannot see the heading above. */
export const Table = (props: TableProps) => (
  <table
    class={classNames('govuk-table', props.folds && 'kt-fold', props.classes)}
    {...roleWhen(props.folds, 'table')}
    {...props.attributes}
  >
    {props.caption !== undefined && <caption class={classNames('govuk-table__caption', props.captionClasses)}>{props.caption}</caption>}
    {props.head !== undefined && <Head head={props.head} folds={props.folds} />}
    <tbody class="govuk-table__body" {...roleWhen(props.folds, 'rowgroup')}>
      {props.rows.map((row) => (
        <Row row={row} table={props} />
      ))}
    </tbody>
  </table>
)
