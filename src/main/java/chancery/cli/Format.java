package chancery.cli;

import chancery.model.Worded;

/** The formats a dossier can be taken to and from. */
enum Format implements Worded {
    JSON;

    @Override
    public String toString() {
        return word();
    }
}
