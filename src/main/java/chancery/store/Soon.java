package chancery.store;

/** Stands where a body is still being written. */
final class Soon {

    private Soon() {}

    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
    static <T> T answer() {
        throw new UnsupportedOperationException();
    }
}
