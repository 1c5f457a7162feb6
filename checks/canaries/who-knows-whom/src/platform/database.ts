export type Database = 'rows'
