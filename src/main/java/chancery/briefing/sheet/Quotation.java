package chancery.briefing.sheet;

import chancery.model.QuoteKind;

/**
 * Somebody's words set apart.
 *
 * @param kind a reported one is a paraphrase, stands without quotation marks and says so
 * @param words the words alone, or the paraphrase
 * @param attribution who said it, in which role, for whom, through whom, when; with its citations
 */
public record Quotation(QuoteKind kind, String words, Phrase attribution) {}
