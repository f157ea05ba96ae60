package chancery.exchange.text;

import chancery.model.Worded;

/** The formats in which a text may come. */
public enum TextKind implements Worded {
    PLAIN,
    HTML,
    MARKDOWN,
    WORD,
    PDF
}
