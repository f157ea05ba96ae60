package chancery.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of several requests the newest is answered. */
@Timeout(10)
class LatestTest {

    @Test
    void aNewerRequestDropsTheOlderOnesAnswer() throws Exception {
        ExecutorService home = Executors.newSingleThreadExecutor();
        List<String> answers = new ArrayList<>();
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        try (Work work = Work.threads(home)) {
            Latest latest = new Latest(work);
            home.submit(() -> {
                        latest.run(
                                "h",
                                progress -> {
                                    slow.await();
                                    return "old";
                                },
                                answers::add,
                                failure -> answers.add("failed"));
                        return latest.run(
                                "ha",
                                progress -> "new",
                                answer -> {
                                    answers.add(answer);
                                    answered.countDown();
                                },
                                failure -> answers.add("failed"));
                    })
                    .get();
            answered.await();
            slow.countDown();
        }
        home.submit(() -> {}).get();
        assertEquals(List.of("new"), answers);
        home.shutdownNow();
    }

    @Test
    void nothingIsAnsweredAfterACancel() {
        Latest latest = new Latest(Work.sameThread());
        latest.cancel();
        List<Integer> answers = new ArrayList<>();
        Job<Integer> job = latest.run("one", progress -> 1, answers::add, failure -> {});
        latest.cancel();
        assertEquals(List.of(1), answers);
        assertTrue(job.state().phase().over());
    }
}
