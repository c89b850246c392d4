package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.web.NotReadyException;
import org.junit.jupiter.api.Test;

class StartupTest {
    private static final Duration SOON = Duration.ofMillis(1);

    private final Semaphore rounds = new Semaphore(0);

    private void awaitRounds(int count) throws InterruptedException {
        assertThat(rounds.tryAcquire(count, 30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_part_that_was_not_tried_is_not_ready() {
        var part = new Part<>("the roll", () -> "roll");

        assertThatThrownBy(part::get).isInstanceOf(NotReadyException.class).hasMessage("the roll is not ready yet");
        assertThat(part.problem()).isEmpty();
    }

    @Test
    void a_part_that_failed_says_why() {
        var part = new Part<>("the roll", () -> {
            throw new AidException("setting x is missing");
        });

        assertThat(part.attempt()).isFalse();
        assertThat(part.problem()).contains("setting x is missing");
        assertThatThrownBy(part::get)
                .isExactlyInstanceOf(AidException.class)
                .hasMessage("the roll: setting x is missing");
    }

    @Test
    void a_part_that_failed_by_a_bug_says_its_kind_and_no_value() {
        var part = new Part<>("the roll", () -> {
            throw new IllegalStateException("439999200801020019");
        });

        assertThat(part.attempt()).isFalse();
        assertThat(part.problem()).contains("IllegalStateException");
    }

    @Test
    void a_part_is_made_once() {
        var made = new AtomicInteger();
        var part = new Part<>("the roll", made::incrementAndGet);

        assertThat(part.attempt()).isTrue();
        assertThat(part.attempt()).isTrue();
        assertThat(part.get()).isOne();
    }

    @Test
    void what_failed_is_tried_again_until_all_is_there() throws InterruptedException {
        var attempts = new AtomicInteger();
        var late = new Part<>("late", () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new AidException("not yet");
            }
            return "there";
        });
        var startup = new Startup(List.of(late), rounds::release, SOON, Duration.ZERO, () -> {});

        startup.start();
        startup.start();
        awaitRounds(3);
        startup.stop();

        assertThat(late.value()).contains("there");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void one_part_that_fails_keeps_no_other_from_being_made() throws InterruptedException {
        Part<String> failing = new Part<>("failing", () -> {
            throw new NoClassDefFoundError("org/h2/Driver");
        });
        var good = new Part<>("good", () -> "good");
        var startup = new Startup(List.of(failing, good), rounds::release, SOON, Duration.ZERO, () -> {});

        startup.start();
        awaitRounds(2);
        startup.stop();

        assertThat(good.value()).isPresent();
        assertThat(failing.problem()).contains("NoClassDefFoundError");
    }

    @Test
    void diagnostics_that_fail_do_not_end_the_trying() throws InterruptedException {
        Part<String> failing = new Part<>("failing", () -> {
            throw new AidException("not yet");
        });
        var startup = new Startup(
                List.of(failing),
                () -> {
                    rounds.release();
                    throw new IllegalStateException("the disk is full");
                },
                SOON,
                Duration.ZERO,
                () -> {});

        startup.start();
        awaitRounds(3);
        startup.stop();
    }

    @Test
    void stopping_waits_for_the_part_in_hand_and_makes_no_other() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        List<String> made = new ArrayList<>();
        var slow = new Part<>("slow", () -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException unwanted) {
                interrupted.set(true);
            }
            return made.add("slow");
        });
        var next = new Part<>("next", () -> made.add("next"));
        var startup = new Startup(List.of(slow, next), rounds::release, SOON, Duration.ZERO, () -> {});

        startup.start();
        begun.await();
        var stopping = new Thread(startup::stop);
        stopping.start();
        while (stopping.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        stopping.join();

        assertThat(made).containsExactly("slow");
        assertThat(interrupted).isFalse();
    }

    @Test
    void stopping_before_starting_is_nothing() {
        new Startup(List.of(), rounds::release, SOON, Duration.ZERO, () -> {}).stop();
    }
}
