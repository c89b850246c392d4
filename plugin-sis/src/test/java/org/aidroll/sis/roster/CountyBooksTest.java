package org.aidroll.sis.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.aidroll.api.AidRequest;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.testhost.SuppliedClock;
import org.junit.jupiter.api.Test;

/** When a book of the whole county is made anew. */
class CountyBooksTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicInteger made = new AtomicInteger();
    private Instant now = Instant.parse("2020-11-30T08:00:00Z");

    private final Clock clock = new SuppliedClock(() -> now);

    private CountyBooks books(Supplier<CountyBook> making) {
        return new CountyBooks(making, MINUTE, clock);
    }

    private CountyBook book() {
        made.incrementAndGet();
        return CountyBook.of(
                new AidRequest(
                        Roll.of(),
                        List.of(),
                        PolicyPacks.shipped("county-plan-2020"),
                        SchoolTerm.parse("2020-AUTUMN"),
                        LocalDate.of(2020, 11, 30)),
                List.of());
    }

    @Test
    void a_book_serves_everybody_until_it_is_old() {
        var books = books(this::book);
        var first = books.get();
        now = now.plusSeconds(59);

        assertThat(books.get()).isSameAs(first);
        books.close();
        assertThat(made).hasValue(1);
    }

    @Test
    void an_old_book_serves_until_a_newer_one_is_made_behind_it() {
        var books = books(this::book);
        var first = books.get();
        now = now.plus(MINUTE);

        assertThat(books.get()).isSameAs(first);
        books.close();
        assertThat(books.get()).isNotSameAs(first);
        assertThat(made).hasValue(2);
    }

    @Test
    void a_book_that_is_twice_as_old_is_not_shown() {
        var books = books(this::book);
        var first = books.get();
        now = now.plus(MINUTE).plus(MINUTE);

        assertThat(books.get()).isNotSameAs(first);
        assertThat(made).hasValue(2);
    }

    @Test
    void what_changed_is_in_the_next_book() {
        var books = books(this::book);
        var before = books.get();
        books.changed();

        assertThat(books.get()).isNotSameAs(before);
        assertThat(made).hasValue(2);
    }

    @Test
    void a_change_while_a_book_is_made_asks_for_another() {
        var books = new CountyBooks[1];
        books[0] = books(() -> {
            if (made.get() == 0) {
                books[0].changed();
            }
            return book();
        });
        books[0].get();
        books[0].get();

        assertThat(made).hasValue(2);
    }

    @Test
    void nobody_waits_while_a_newer_one_is_made_and_it_is_made_once() {
        var may = new CountDownLatch(1);
        var books = books(() -> {
            if (made.get() > 0) {
                await(may);
            }
            return book();
        });
        var first = books.get();
        now = now.plus(MINUTE);

        assertThat(books.get()).isSameAs(first);
        assertThat(books.get()).isSameAs(first);
        may.countDown();
        books.close();
        assertThat(books.get()).isNotSameAs(first);
        assertThat(made).hasValue(2);
    }

    @Test
    void after_a_change_nobody_is_shown_the_book_that_is_made_without_it() throws Exception {
        var begun = new CountDownLatch(1);
        var may = new CountDownLatch(1);
        var books = books(() -> {
            if (made.get() == 1) {
                begun.countDown();
                await(may);
            }
            return book();
        });
        books.get();
        now = now.plus(MINUTE);
        books.get();
        begun.await();
        books.changed();
        var thread = Executors.newSingleThreadExecutor();
        try {
            var after = thread.submit(books::get);
            may.countDown();

            assertThat(after.get()).isSameAs(books.get());
            assertThat(made).hasValue(3);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void a_newer_one_that_cannot_be_made_behind_is_tried_by_the_next_who_asks() {
        var books = books(() -> {
            if (made.get() > 0) {
                throw new AidException("the roll cannot be read");
            }
            return book();
        });
        books.get();
        now = now.plus(MINUTE);
        books.get();
        books.close();

        assertThatExceptionOfType(AidException.class).isThrownBy(books::get).withMessage("the roll cannot be read");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void a_book_that_cannot_be_made_says_why_and_the_next_one_is_tried() {
        var books = books(() -> {
            if (made.get() == 0) {
                made.incrementAndGet();
                throw new AidException("the roll cannot be read");
            }
            return book();
        });

        assertThatExceptionOfType(AidException.class).isThrownBy(books::get).withMessage("the roll cannot be read");
        assertThat(books.get().lines()).isEmpty();
    }
}
