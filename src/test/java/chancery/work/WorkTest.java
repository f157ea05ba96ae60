package chancery.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks run elsewhere, and what comes of them arrives where it is wanted, or not at all. */
@Timeout(10)
class WorkTest {

    /** Stands in for the JavaFX thread. */
    private final ExecutorService home = Executors.newSingleThreadExecutor(body -> new Thread(body, "home"));

    private final LinkedBlockingQueue<Object> answers = new LinkedBlockingQueue<>();

    @AfterEach
    void end() {
        home.shutdownNow();
    }

    @Test
    void aTaskRunsElsewhereAndItsAnswerComesHome() throws InterruptedException {
        try (Work work = Work.threads(home)) {
            List<String> threads = Collections.synchronizedList(new ArrayList<>());
            work.run(
                    "counting",
                    progress -> {
                        threads.add(Thread.currentThread().getName());
                        return 42;
                    },
                    answer -> {
                        threads.add(Thread.currentThread().getName());
                        answers.add(answer);
                    },
                    answers::add);
            assertEquals(42, answers.take());
            assertNotEquals("home", threads.get(0));
            assertEquals("home", threads.get(1));
        }
    }

    @Test
    void whatATaskThrowsIsTold() throws InterruptedException {
        try (Work work = Work.threads(home)) {
            IOException trouble = new IOException("no disk");
            Job<Object> job = work.run(
                    "failing",
                    progress -> {
                        throw trouble;
                    },
                    answers::add,
                    answers::add);
            assertEquals(trouble, answers.take());
            assertEquals(Job.Phase.FAILED, job.state().phase());
        }
    }

    @Test
    void aTaskThatIsCancelledEndsAtItsNextCheckAndSaysNothing() throws Exception {
        try (Work work = Work.threads(home)) {
            CountDownLatch running = new CountDownLatch(1);
            CountDownLatch cancelled = new CountDownLatch(1);
            Job<Object> job = work.run(
                    "endless",
                    progress -> {
                        running.countDown();
                        cancelled.await();
                        try {
                            progress.check();
                            return "went on";
                        } catch (CancellationException expected) {
                            assertTrue(progress.cancelled());
                            throw expected;
                        }
                    },
                    answers::add,
                    answers::add);
            running.await();
            job.cancel();
            cancelled.countDown();
            home.submit(() -> {}).get();
            assertEquals(Job.Phase.CANCELLED, job.state().phase());
            assertTrue(answers.isEmpty());
        }
    }

    @Test
    void anAnswerThatIsOnItsWayIsDroppedByACancel() throws Exception {
        try (Work work = Work.threads(home)) {
            CountDownLatch hold = new CountDownLatch(1);
            Future<?> busy = home.submit(() -> {
                hold.await();
                return null;
            });
            Job<Integer> job = work.run("quick", progress -> 1, answers::add, answers::add);
            home.execute(() -> {});
            while (job.state().phase() == Job.Phase.WAITING) {
                Thread.onSpinWait();
            }
            job.cancel();
            hold.countDown();
            busy.get();
            home.submit(() -> {}).get();
            home.submit(() -> {}).get();
            assertTrue(answers.isEmpty());
        }
    }

    @Test
    void tasksInTurnRunOneAfterAnotherInTheirOrder() throws InterruptedException {
        try (Work work = Work.threads(home)) {
            for (int i = 0; i < 200; i++) {
                int number = i;
                work.runInTurn("number " + i, progress -> number, answers::add, answers::add);
            }
            for (int i = 0; i < 200; i++) {
                assertEquals(i, answers.take());
            }
        }
    }

    @Test
    void closingLetsTasksInTurnFinishAndGivesUpTheOthers() throws InterruptedException {
        List<String> ended = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch both = new CountDownLatch(2);
        try (Work work = Work.threads(home)) {
            work.runInTurn(
                    "saving",
                    progress -> {
                        both.countDown();
                        Thread.sleep(100);
                        return ended.add("saved");
                    },
                    answer -> {},
                    failure -> {});
            work.run(
                    "searching",
                    progress -> {
                        both.countDown();
                        while (!progress.cancelled()) {
                            Thread.onSpinWait();
                        }
                        return ended.add("given up");
                    },
                    answer -> {},
                    failure -> {});
            both.await();
        }
        assertEquals(List.of("given up", "saved"), ended.stream().sorted().toList());
    }

    @Test
    void onTheSameThreadAnAnswerIsThereAtOnce() {
        Job<String> job = Work.sameThread().run("now", progress -> "answer", answers::add, answers::add);
        assertEquals("answer", answers.poll());
        assertEquals(new Job.State(Job.Phase.DONE, 1, ""), job.state());
        assertEquals("now", job.title());
    }

    @Test
    void aFailureOnTheSameThreadIsTold() {
        Work.sameThread()
                .run(
                        "now",
                        progress -> {
                            throw new IOException("no disk");
                        },
                        answers::add,
                        answers::add);
        assertInstanceOf(IOException.class, answers.poll());
    }

    @Test
    void whatTheReceiverThrowsIsNotTheTasksFailure() {
        Work work = Work.sameThread();
        assertThrows(
                IllegalStateException.class,
                () -> work.run(
                        "now",
                        progress -> 1,
                        answer -> {
                            throw new IllegalStateException("a bug");
                        },
                        answers::add));
        assertTrue(answers.isEmpty());
    }

    @Test
    void listenersHearHowFarATaskIs() throws Exception {
        try (Work work = Work.threads(home)) {
            CountDownLatch listening = new CountDownLatch(1);
            CountDownLatch told = new CountDownLatch(1);
            Job<Integer> job = work.run(
                    "steps",
                    progress -> {
                        listening.await();
                        progress.words("half of it");
                        progress.fraction(1, 2);
                        told.await();
                        return 1;
                    },
                    answers::add,
                    answers::add);
            LinkedBlockingQueue<Job.State> states = new LinkedBlockingQueue<>();
            job.listen(states::add);
            listening.countDown();
            Job.State state = states.take();
            while (state.fraction() != 0.5) {
                assertFalse(state.phase().over());
                state = states.take();
            }
            assertEquals(new Job.State(Job.Phase.RUNNING, 0.5, "half of it"), state);
            told.countDown();
            while (!state.phase().over()) {
                state = states.poll(5, TimeUnit.SECONDS);
            }
            assertEquals(new Job.State(Job.Phase.DONE, 1, "half of it"), state);
        }
    }

    @Test
    void aFractionOutsideItsRangeIsCut() {
        List<Double> fractions = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void fraction(double fraction) {
                fractions.add(fraction);
            }

            @Override
            public void words(String words) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        progress.fraction(1, 4);
        progress.fraction(3, 0);
        assertEquals(List.of(0.25, Progress.UNKNOWN), fractions);
        assertThrows(CancellationException.class, progress::check);
        assertEquals(1, fractionAfter(7));
        assertEquals(Progress.UNKNOWN, fractionAfter(Double.NaN));
        assertEquals(Progress.UNKNOWN, fractionAfter(-3));
    }

    /** Where a task stood that failed after it said so. */
    private double fractionAfter(double fraction) {
        Job<Object> job = Work.sameThread()
                .run(
                        "odd",
                        progress -> {
                            progress.fraction(fraction);
                            throw new IOException();
                        },
                        answers::add,
                        failure -> {});
        return job.state().fraction();
    }
}
