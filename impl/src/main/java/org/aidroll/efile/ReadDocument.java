package org.aidroll.efile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentType;
import org.jspecify.annotations.Nullable;

/** One document of an e-file with what was typed off it in one form: one value a field, as many as there are of members. */
final class ReadDocument {
    private static final int SINGLE_FIELDS = DocumentField.values().length - 2;

    private final DocumentType type;
    private final EFileDocument document;
    // Few fields of many are on a document: those that are, side by side.
    private final DocumentField[] fields;
    private final String[] values;
    private int count;
    private List<String> memberNames = List.of();
    private List<String> memberIds = List.of();
    private int invalid;
    private int different;
    private int twice;

    ReadDocument(DocumentType type, EFileDocument document) {
        this.type = type;
        this.document = document;
        List<Transcribed> transcribed = document.transcribed();
        int most = Math.min(transcribed.size(), SINGLE_FIELDS);
        this.fields = new DocumentField[most];
        this.values = new String[most];
        for (int i = 0; i < transcribed.size(); i++) {
            read(transcribed.get(i), i);
        }
    }

    private void read(Transcribed typed, int index) {
        DocumentField field = typed.field();
        int bit = 1 << field.ordinal();
        String canonical = TypedValue.canonical(field, typed.value());
        if (canonical == null) {
            if (typed.value().isBlank()) {
                return;
            }
            invalid |= bit;
        } else if (field == DocumentField.MEMBER_NAME) {
            memberNames = with(memberNames, canonical);
            return;
        } else if (field == DocumentField.MEMBER_ID) {
            memberIds = with(memberIds, canonical);
            return;
        } else {
            keep(field, canonical, bit);
        }
        if ((twice & bit) == 0 && isBySomebodyElse(typed, index)) {
            twice |= bit;
        }
    }

    private static List<String> with(List<String> members, String one) {
        List<String> all = members.isEmpty() ? new ArrayList<>(4) : members;
        if (!all.contains(one)) {
            all.add(one);
        }
        return all;
    }

    private void keep(DocumentField field, String canonical, int bit) {
        int at = place(field);
        if (at == count) {
            fields[count] = field;
            values[count++] = canonical;
        } else if (!values[at].equals(canonical)) {
            different |= bit;
            values[at] = canonical.compareTo(values[at]) < 0 ? canonical : values[at];
        }
    }

    /** Where the field is; behind the last where it is not. */
    private int place(DocumentField field) {
        int at = 0;
        while (at < count && fields[at] != field) {
            at++;
        }
        return at;
    }

    /** Whether another person typed the same field before: two without a name are one. */
    private boolean isBySomebodyElse(Transcribed typed, int index) {
        for (int i = 0; i < index; i++) {
            Transcribed before = document.transcribed().get(i);
            if (before.field() == typed.field()
                    && !before.value().isBlank()
                    && !before.by().equals(typed.by())) {
                return true;
            }
        }
        return false;
    }

    DocumentType type() {
        return type;
    }

    List<Transcribed> transcribed() {
        return document.transcribed();
    }

    /** The value in its one form; null where none was typed that can be one. */
    @Nullable
    String value(DocumentField field) {
        int at = place(field);
        return at < count ? values[at] : null;
    }

    List<String> memberNames() {
        return memberNames;
    }

    List<String> memberIds() {
        return memberIds;
    }

    boolean has(DocumentField field) {
        return switch (field) {
            case MEMBER_NAME -> !memberNames.isEmpty();
            case MEMBER_ID -> !memberIds.isEmpty();
            default -> place(field) < count;
        };
    }

    /** Whether something was typed that cannot be one. */
    boolean isInvalid(DocumentField field) {
        return (invalid & 1 << field.ordinal()) != 0;
    }

    boolean hasInvalid() {
        return invalid != 0;
    }

    /** Whether it was typed in two ways. */
    boolean isDifferent(DocumentField field) {
        return (different & 1 << field.ordinal()) != 0;
    }

    boolean hasDifferent() {
        return different != 0;
    }

    /** Whether two persons typed it. */
    boolean isKeyedTwice(DocumentField field) {
        return (twice & 1 << field.ordinal()) != 0;
    }

    /** Whose identity number it carries: its own field, or the certificate's holder. */
    @Nullable
    String holderId() {
        String id = value(DocumentField.ID_NUMBER);
        String certificate = value(DocumentField.DISABILITY_NUMBER);
        return id != null || certificate == null ? id : certificate.substring(0, 18);
    }

    /** The photograph of that side: of several, the last. */
    @Nullable
    DocumentPage page(String side) {
        List<DocumentPage> pages = document.pages();
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (isOf(pages.get(i), side)) {
                return pages.get(i);
            }
        }
        return null;
    }

    /** A page that names no side is of the only one. */
    private boolean isOf(DocumentPage page, String side) {
        return page.side().equals(side) || page.side().isEmpty() && type.sides().size() == 1;
    }

    List<DocumentPage> pages() {
        return document.pages();
    }

    Optional<LocalDate> issuedOn() {
        return TypedValue.day(value(DocumentField.ISSUED_ON));
    }

    /** The last day on which it is good; empty where nothing ends it, or that is not known. */
    Optional<LocalDate> lastDay() {
        String expires = value(DocumentField.EXPIRES_ON);
        String issued = value(DocumentField.ISSUED_ON);
        if (expires == null && issued == null) {
            return Optional.empty();
        }
        return type.validity()
                .lastDay(issuedOn().orElse(null), TypedValue.day(expires).orElse(null));
    }

    /** Whether it is good on that day, as far as is known. */
    boolean isGoodOn(LocalDate day) {
        return lastDay().filter(day::isAfter).isEmpty();
    }
}
