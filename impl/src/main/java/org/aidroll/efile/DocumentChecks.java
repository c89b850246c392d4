package org.aidroll.efile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentType;
import org.jspecify.annotations.Nullable;

/** What can be said of one document by itself: what was typed off it, by how many, and in which order its days come. */
final class DocumentChecks {
    private final String today;

    /** @param assessmentDate nobody is born after it */
    DocumentChecks(LocalDate assessmentDate) {
        this.today = assessmentDate.toString();
    }

    /** A document that was handed in in this term. */
    void check(ReadDocument document, DocumentFindings findings) {
        List<DocumentPage> pages = document.pages();
        LocalDate issued = document.issuedOn().orElse(null);
        for (int i = 0; i < pages.size(); i++) {
            page(document.type(), pages.get(i), issued, findings);
        }
        typed(document, findings);
    }

    private static void page(
            DocumentType type, DocumentPage page, @Nullable LocalDate issued, DocumentFindings findings) {
        boolean only = page.side().isEmpty() && type.sides().size() == 1;
        if (!only && type.side(page.side()).isEmpty()) {
            String shown = DocumentFindings.shown(slot(type, page));
            findings.at(shown, FindingCode.DOCUMENT_UNKNOWN, shown);
        }
        for (Finding finding : page.findings()) {
            findings.ofPicture(slot(type, page), finding);
        }
        Attachment attachment = page.picture();
        LocalDateTime takenAt = attachment == null ? null : attachment.takenAt();
        LocalDate taken = takenAt == null ? null : takenAt.toLocalDate();
        inOrder(type, issued, taken, findings);
        inOrder(type, taken, page.at(), findings);
        inOrder(type, issued, page.at(), findings);
    }

    private static String slot(DocumentType type, DocumentPage page) {
        String side = page.side().isEmpty() && type.sides().size() == 1
                ? type.sides().get(0).code()
                : page.side();
        return side.isEmpty() ? type.code() : type.code() + "." + side;
    }

    private static void inOrder(
            DocumentType type, @Nullable LocalDate first, @Nullable LocalDate then, DocumentFindings findings) {
        if (first != null && then != null && first.isAfter(then)) {
            findings.add(FindingCode.DOCUMENT_DAYS_DISORDERED, type, first.toString(), then.toString());
        }
    }

    private void typed(ReadDocument document, DocumentFindings findings) {
        DocumentType type = document.type();
        if (document.hasInvalid() || document.hasDifferent()) {
            wrong(document, findings);
        }
        for (DocumentField field : type.fields()) {
            if (!document.has(field) && !document.isInvalid(field) && !hasAlternative(document, field)) {
                findings.add(FindingCode.DOCUMENT_NOT_KEYED, type, field.name());
            }
        }
        for (DocumentField field : type.keyedTwice()) {
            DocumentField read = document.has(field) || !hasAlternative(document, field)
                    ? field
                    : field.alternative().orElse(field);
            if (document.has(read) && !document.isKeyedTwice(read)) {
                findings.add(FindingCode.DOCUMENT_KEYED_ONCE, type, read.name());
            }
        }
        odd(document, DocumentField.DISABILITY_NUMBER, findings);
        odd(document, DocumentField.ACCOUNT_NUMBER, findings);
        born(document, findings);
    }

    private static boolean hasAlternative(ReadDocument document, DocumentField field) {
        var other = field.alternative();
        return other.isPresent() && (document.has(other.get()) || document.isInvalid(other.get()));
    }

    private static void wrong(ReadDocument document, DocumentFindings findings) {
        for (Transcribed typed : document.transcribed()) {
            DocumentField field = typed.field();
            if (document.isDifferent(field)) {
                findings.add(FindingCode.DOCUMENT_KEYED_DIFFERENTLY, document.type(), field.name());
            }
            if (document.isInvalid(field)
                    && !typed.value().isBlank()
                    && TypedValue.canonical(field, typed.value()) == null) {
                findings.add(
                        FindingCode.DOCUMENT_VALUE_INVALID,
                        document.type(),
                        field.name(),
                        TypedValue.masked(field, typed.value()));
                // What is typed rightly by one and wrongly by another is typed in two ways as well.
                if (document.has(field) && !field.isRepeated()) {
                    findings.add(FindingCode.DOCUMENT_KEYED_DIFFERENTLY, document.type(), field.name());
                }
            }
        }
    }

    private static void odd(ReadDocument document, DocumentField field, DocumentFindings findings) {
        String value = document.value(field);
        if (value != null && TypedValue.isOdd(field, value)) {
            findings.add(
                    FindingCode.DOCUMENT_VALUE_ODD, document.type(), field.name(), TypedValue.masked(field, value));
        }
    }

    /** Birth ≤ assessment date (domain.md, section 4). */
    private void born(ReadDocument document, DocumentFindings findings) {
        String born = document.value(DocumentField.BIRTH_DATE);
        if (born != null && born.compareTo(today) > 0) {
            findings.add(FindingCode.DOCUMENT_VALUE_INVALID, document.type(), "BIRTH_DATE", "****");
        }
        String id = document.value(DocumentField.ID_NUMBER);
        if (id != null && isAfterToday(id)) {
            findings.add(
                    FindingCode.DOCUMENT_VALUE_INVALID,
                    document.type(),
                    "ID_NUMBER",
                    TypedValue.masked(DocumentField.ID_NUMBER, id));
        }
    }

    private boolean isAfterToday(String id) {
        int year = id.substring(6, 10).compareTo(today.substring(0, 4));
        return year > 0
                || year == 0 && (id.substring(10, 12) + "-" + id.substring(12, 14)).compareTo(today.substring(5)) > 0;
    }
}
