/** The number by which a manifest says that the dossier is one of columns. */
export const COLUMNS_SCHEMA_VERSION = 2;
