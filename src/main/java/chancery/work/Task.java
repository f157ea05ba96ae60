package chancery.work;

/**
 * Something to be done beside the window.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Task<T> {

    /**
     * Does it, on whatever thread the work has.
     *
     * @param progress to be told how far it is, and asked whether it is still wanted
     * @throws Exception whatever goes wrong; the one who started the task is told
     */
    T run(Progress progress) throws Exception;
}
