package org.aidroll.efile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentType;

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
        for (int i = 0; i < pages.size(); i++) {
            page(document, pages.get(i), findings);
        }
        typed(document, findings);
    }

    private static void page(ReadDocument document, DocumentPage page, DocumentFindings findings) {
        DocumentType type = document.type();
        String slot = type.code() + "." + page.side();
        if (type.side(page.side()).isEmpty()) {
            String shown = DocumentFindings.shown(slot);
            findings.at(shown, FindingCode.DOCUMENT_UNKNOWN, shown);
        }
        for (Finding finding : page.findings()) {
            findings.ofPicture(slot, finding);
        }
        Optional<LocalDate> issued = document.issuedOn();
        Attachment attachment = page.picture();
        Optional<LocalDate> taken = attachment == null || attachment.takenAt() == null
                ? Optional.empty()
                : attachment.capturedAt().map(at -> at.toLocalDate());
        if (issued.isPresent() || taken.isPresent()) {
            inOrder(type, issued, taken, findings);
            inOrder(type, taken, page.uploadedOn(), findings);
            inOrder(type, issued, page.uploadedOn(), findings);
        }
    }

    private static void inOrder(
            DocumentType type, Optional<LocalDate> first, Optional<LocalDate> then, DocumentFindings findings) {
        if (first.isPresent() && then.isPresent() && first.get().isAfter(then.get())) {
            findings.add(
                    FindingCode.DOCUMENT_DAYS_DISORDERED,
                    type,
                    first.get().toString(),
                    then.get().toString());
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
