package org.aidroll.efile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.DocumentSlot;
import org.aidroll.api.efile.SlotState;
import org.aidroll.api.efile.SlotStatus;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.jspecify.annotations.Nullable;

/** What is asked of a pupil, and what of it is there: only what the categories and the payee need. */
final class Completeness {
    private final DocumentTypes types;
    private final LocalDate day;

    /** @param day the day on which documents have to be good */
    Completeness(DocumentTypes types, LocalDate day) {
        this.types = types;
        this.day = day;
    }

    List<SlotStatus> check(PupilCase pupil, List<PupilCase> household) {
        boolean payeeIsKnown = pupil.isOfInstitution() || PayeeCheck.isPupil(pupil);
        List<SlotStatus> slots = new ArrayList<>();
        for (int place = 0; place < types.size(); place++) {
            DocumentType type = types.at(place);
            List<HardshipCategory> requiredBy = requiredBy(type, pupil.assignment());
            boolean proves = type.need().basis() != null && pupil.held(place) != null;
            boolean everyones = type.need().everyone() && !(payeeIsKnown && types.isOfPayeesPerson(place));
            if (everyones || proves || !requiredBy.isEmpty()) {
                add(slots, pupil, household, place, types.slots(place, requiredBy));
            }
        }
        return slots;
    }

    private void add(
            List<SlotStatus> slots, PupilCase pupil, List<PupilCase> household, int place, List<DocumentSlot> asked) {
        List<DocumentSlot> missing = null;
        boolean expired = false;
        for (DocumentSlot slot : asked) {
            SlotState state = state(pupil, household, place, slot.side().code());
            slots.add(new SlotStatus(slot, state));
            expired |= state == SlotState.EXPIRED;
            if (state == SlotState.MISSING) {
                missing = missing == null ? new ArrayList<>(2) : missing;
                missing.add(slot);
            }
        }
        DocumentType type = types.at(place);
        if (missing != null) {
            String sides = missing.stream().map(slot -> slot.side().code()).collect(Collectors.joining("+"));
            pupil.findings().at(type.code(), FindingCode.DOCUMENT_MISSING, type.code() + "." + sides);
        }
        ReadDocument own = expired ? pupil.own(place) : null;
        if (own != null) {
            own.lastDay().ifPresent(last -> pupil.findings().add(FindingCode.DOCUMENT_EXPIRED, type, last.toString()));
        }
    }

    private SlotState state(PupilCase pupil, List<PupilCase> household, int place, String side) {
        ReadDocument own = pupil.own(place);
        DocumentPage page = own == null ? null : own.page(side);
        if (own != null && page != null) {
            return !page.isUsable() ? SlotState.INVALID : own.isGoodOn(day) ? SlotState.PRESENT : SlotState.EXPIRED;
        }
        if (serves(pupil.earlier(place), side)) {
            return SlotState.REUSED_FROM_EARLIER_TERM;
        }
        if (types.at(place).shared()) {
            for (PupilCase other : household) {
                if (other != pupil && (serves(other.own(place), side) || serves(other.earlier(place), side))) {
                    return SlotState.REUSED_FROM_SIBLING;
                }
            }
        }
        return SlotState.MISSING;
    }

    private boolean serves(@Nullable ReadDocument document, String side) {
        DocumentPage page = document == null ? null : document.page(side);
        return document != null && page != null && page.isUsable() && document.isGoodOn(day);
    }

    /** Says which documents serve the pupil, whoever handed them in and when. */
    void hold(PupilCase pupil, List<PupilCase> household) {
        @Nullable ReadDocument[] held = new @Nullable ReadDocument[types.size()];
        for (int place = 0; place < held.length; place++) {
            held[place] = serving(pupil, household, place);
        }
        pupil.hold(held);
    }

    /** The document that serves as that kind: the pupil's own, an earlier one, a sibling's. */
    private @Nullable ReadDocument serving(PupilCase pupil, List<PupilCase> household, int place) {
        ReadDocument own = pupil.own(place);
        if (own != null) {
            return own;
        }
        ReadDocument earlier = pupil.earlier(place);
        if (earlier != null && earlier.isGoodOn(day)) {
            return earlier;
        }
        if (types.at(place).shared() && types.at(place).holder() != DocumentHolder.INSTITUTION) {
            for (PupilCase other : household) {
                ReadDocument theirs = other.own(place) != null ? other.own(place) : other.earlier(place);
                if (other != pupil && theirs != null && theirs.isGoodOn(day)) {
                    return theirs;
                }
            }
        }
        return null;
    }

    /** The categories of the pupil, listed or claimed, of which the kind gives evidence. */
    private static List<HardshipCategory> requiredBy(DocumentType type, TierAssignment assignment) {
        if (type.need().categories().isEmpty()) {
            return List.of();
        }
        List<HardshipCategory> requiredBy = new ArrayList<>(1);
        for (CategoryEvidence evidence : assignment.categories()) {
            if (type.evidences(evidence.category())) {
                requiredBy.add(evidence.category());
            }
        }
        for (Application application : assignment.applications()) {
            if (type.evidences(application.claimed()) && !requiredBy.contains(application.claimed())) {
                requiredBy.add(application.claimed());
            }
        }
        return requiredBy;
    }
}
