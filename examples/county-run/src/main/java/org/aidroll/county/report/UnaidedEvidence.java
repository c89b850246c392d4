package org.aidroll.county.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.Entitlements;

/** What shows that a pupil is without aid, in words: where the pupil is named, and what stands against aid. */
final class UnaidedEvidence {
    private static final String MISSED = "MISSED:";

    private final Entitlements entitlements;
    private final Wording wording;

    UnaidedEvidence(Entitlements entitlements, Wording wording) {
        this.entitlements = entitlements;
        this.wording = wording;
    }

    String of(UnaidedCase unaided, Student pupil) {
        int end = unaided.evidence().lastIndexOf(';');
        String row = row(end < 0 ? unaided.evidence() : unaided.evidence().substring(0, end));
        String why = why(unaided, pupil, unaided.evidence().substring(end + 1));
        return why.isEmpty() ? row : row + "；" + why;
    }

    private static String row(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? place : "名册 " + place.substring(0, colon) + " 第 " + place.substring(colon + 1) + " 行";
    }

    private String why(UnaidedCase unaided, Student pupil, String rest) {
        return switch (unaided.reason()) {
            case LINK_IN_REVIEW -> "";
            case LEFT, NOT_ENROLLED ->
                wording.status(pupil.enrolment().status())
                        + pupil.enrolment().changeDate().map(day -> " " + day).orElse("");
            case NO_BENEFIT_FOR_STAGE ->
                "政策未给" + wording.stage(pupil.enrolment().stage()) + "该年级安排项目";
            case AWAITING_ALLOCATION -> open(unaided);
            case DUE_NOT_PAID -> rest.startsWith(MISSED) ? missed(rest.substring(MISSED.length())) : rest;
        };
    }

    private String open(UnaidedCase unaided) {
        return entitlements.decision(unaided.student()).stream()
                .flatMap(decision -> decision.open().stream())
                .map(open -> wording.benefit(open.benefit()) + "："
                        + wording.explainer().sentence(open))
                .collect(Collectors.joining("；"));
    }

    private String missed(String benefits) {
        return Arrays.stream(benefits.split(",")).map(wording::benefit).collect(Collectors.joining("、")) + "未发";
    }
}
