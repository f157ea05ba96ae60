package chancery.cli;

/** The formats a dossier can be taken to and from. */
enum Format {
    JSON
}
