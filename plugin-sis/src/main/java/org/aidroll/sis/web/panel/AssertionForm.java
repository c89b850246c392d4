package org.aidroll.sis.web.panel;

import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.term.DateSpan;
import org.aidroll.sis.store.ProvingDocument;
import org.aidroll.sis.web.Json;
import org.aidroll.sis.web.PlainText;
import org.aidroll.sis.web.Sent;

/** Reads what a browser sends to assert a category or to take it back: to the letter, or not at all. */
final class AssertionForm {
    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_ISSUER = 100;
    static final int LONGEST_REASON = 300;
    static final String ASSERTION = "a category that may be asserted, a document that proves it, its number of at most "
            + LONGEST_NUMBER + ", issuer of 1 to " + LONGEST_ISSUER + " and a reason of 1 to " + LONGEST_REASON
            + " characters, issuedOn, validFrom and validTo as days in order, not issued later than today, and the"
            + " version that was shown";
    static final String WITHDRAWAL =
            "a reason of 1 to " + LONGEST_REASON + " characters, and the version that was shown";

    private static final int LARGEST = 8_000;
    private static final int MOST_VERSIONS = 1_000_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final ObjectReader ASSERTIONS = Json.mapper().readerFor(Typed.class);
    private static final ObjectReader WITHDRAWALS = Json.mapper().readerFor(Withdrawal.class);

    /** What is sent, and nothing else; {@code validTo} is empty where the document names no last day. */
    private record Typed(
            String category,
            String document,
            String number,
            String issuer,
            String issuedOn,
            String validFrom,
            String validTo,
            String reason,
            int version) {}

    /** A category, the document and why; {@code version}: how often somebody had said something. */
    record Assertion(HardshipCategory category, ProvingDocument document, String reason, int version) {}

    /** Why what was said does not hold. */
    record Withdrawal(String reason, int version) {}

    private AssertionForm() {}

    /** What asserts a category; empty where it is none that this pack lets a person assert on this document. */
    static Optional<Assertion> assertion(HttpServletRequest request, PolicyPack pack, LocalDate today) {
        Optional<Typed> read = Sent.read(request, ASSERTIONS, LARGEST);
        if (read.isEmpty() || !isVersion(read.get().version())) {
            return Optional.empty();
        }
        Typed typed = read.get();
        Optional<HardshipCategory> category = category(typed.category())
                .filter(named ->
                        pack.category(named).flatMap(CategoryRule::assertedOn).isPresent())
                .filter(named -> pack.documents()
                        .type(typed.document())
                        .filter(type -> type.evidences(named))
                        .isPresent());
        Optional<ProvingDocument> document = document(typed, today);
        Optional<String> reason = PlainText.required(typed.reason(), LONGEST_REASON);
        return category.isPresent() && document.isPresent() && reason.isPresent()
                ? Optional.of(new Assertion(category.get(), document.get(), reason.get(), typed.version()))
                : Optional.empty();
    }

    /** What takes a word back. */
    static Optional<Withdrawal> withdrawal(HttpServletRequest request) {
        return Sent.<Withdrawal>read(request, WITHDRAWALS, LARGEST)
                .filter(read -> isVersion(read.version()))
                .flatMap(read -> PlainText.required(read.reason(), LONGEST_REASON)
                        .map(reason -> new Withdrawal(reason, read.version())));
    }

    /** The category of that code; empty where it has not the form of one. */
    static Optional<HardshipCategory> category(String code) {
        try {
            return Optional.of(HardshipCategory.of(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<ProvingDocument> document(Typed typed, LocalDate today) {
        Optional<String> number = PlainText.of(typed.number(), LONGEST_NUMBER);
        Optional<String> issuer = PlainText.required(typed.issuer(), LONGEST_ISSUER);
        try {
            LocalDate issued = day(typed.issuedOn());
            LocalDate from = day(typed.validFrom());
            LocalDate to = typed.validTo().isEmpty() ? null : day(typed.validTo());
            if (number.isEmpty() || issuer.isEmpty() || issued.isAfter(today) || to != null && to.isBefore(from)) {
                return Optional.empty();
            }
            DateSpan validity = to == null ? DateSpan.from(from) : DateSpan.firstToLast(from, to);
            return Optional.of(new ProvingDocument(typed.document(), number.get(), issuer.get(), issued, validity));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new DateTimeException("no day of a document");
        }
        return day;
    }

    private static boolean isVersion(int version) {
        return version >= 0 && version < MOST_VERSIONS;
    }
}
