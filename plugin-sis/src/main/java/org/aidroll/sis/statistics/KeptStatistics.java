package org.aidroll.sis.statistics;

import java.util.function.Supplier;
import org.aidroll.sis.roster.CountyBook;
import org.jspecify.annotations.Nullable;

/** The figures of the book as it is now: made when somebody asks for the first time, and kept as long as the book is. */
public final class KeptStatistics {
    private final Supplier<CountyBook> books;
    private @Nullable Dated kept;

    /**
     * A book and its figures.
     *
     * @param book the book
     * @param statistics what was counted in it
     */
    public record Dated(CountyBook book, CountyStatistics statistics) {}

    /** Figures of these books. */
    public KeptStatistics(Supplier<CountyBook> books) {
        this.books = books;
    }

    /**
     * The book with its figures.
     *
     * @throws org.aidroll.api.finding.AidException if the book cannot be made
     */
    public Dated get() {
        return of(books.get());
    }

    @SuppressWarnings(
            "ReferenceEquality") // A book is made anew when anything changed: to compare all of two is the work saved.
    private synchronized Dated of(CountyBook book) {
        Dated found = kept;
        if (found == null || found.book() != book) {
            found = new Dated(book, CountyStatistics.of(book));
            kept = found;
        }
        return found;
    }
}
