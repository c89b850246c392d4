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
    private static final int FIELDS = DocumentField.values().length;

    private final DocumentType type;
    private final EFileDocument document;
    private final @Nullable String[] values = new @Nullable String[FIELDS];
    private final List<String> memberNames = new ArrayList<>(0);
    private final List<String> memberIds = new ArrayList<>(0);
    private int invalid;
    private int different;
    private int twice;

    ReadDocument(DocumentType type, EFileDocument document) {
        this.type = type;
        this.document = document;
        List<Transcribed> transcribed = document.transcribed();
        for (int i = 0; i < transcribed.size(); i++) {
            read(transcribed.get(i), i);
        }
    }

    private void read(Transcribed typed, int index) {
        if (typed.value().isBlank()) {
            return;
        }
        DocumentField field = typed.field();
        int bit = 1 << field.ordinal();
        String canonical = TypedValue.canonical(field, typed.value());
        if (canonical == null) {
            invalid |= bit;
        } else if (field.isRepeated()) {
            var members = field == DocumentField.MEMBER_NAME ? memberNames : memberIds;
            if (!members.contains(canonical)) {
                members.add(canonical);
            }
            return;
        } else {
            String before = values[field.ordinal()];
            if (before == null || canonical.compareTo(before) < 0) {
                values[field.ordinal()] = canonical;
            }
            if (before != null && !before.equals(canonical)) {
                different |= bit;
            }
        }
        if ((twice & bit) == 0 && isBySomebodyElse(typed, index)) {
            twice |= bit;
        }
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
        return values[field.ordinal()];
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
            default -> values[field.ordinal()] != null;
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
            if (pages.get(i).side().equals(side)) {
                return pages.get(i);
            }
        }
        return null;
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
