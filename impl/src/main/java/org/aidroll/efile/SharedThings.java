package org.aidroll.efile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.efile.Sightings.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * What several e-files have in common and should not: one file, one account, one number. What the pack calls shared may be
 * common within a household; what is of an institution, everywhere.
 */
final class SharedThings {
    private final DocumentTypes types;
    private final Sightings files;
    private final Sightings accounts;
    private final List<Sightings> numbers = new ArrayList<>();
    private List<PupilCase> cases = List.of();
    private @Nullable Siblings siblings;

    /** @param expected about how many e-files there are */
    SharedThings(DocumentTypes types, int expected) {
        this.types = types;
        this.files = new Sightings(expected * types.size());
        this.accounts = new Sightings(expected);
        for (int place = 0; place < types.size(); place++) {
            numbers.add(new Sightings(expected / types.size()));
        }
    }

    /** Notes what others may have too of a document of the pupil at that place among the cases. */
    void see(ReadDocument document, int pupil, int place, boolean ofInstitution) {
        DocumentHolder holder = document.type().holder();
        if (holder == DocumentHolder.INSTITUTION || ofInstitution && holder == DocumentHolder.PAYEE) {
            return;
        }
        List<DocumentPage> pages = document.pages();
        for (int i = 0; i < pages.size(); i++) {
            Attachment attachment = pages.get(i).picture();
            if (attachment != null) {
                files.add(attachment.sha256(), pupil, place, pages.get(i).side());
            }
        }
        String account = account(document);
        if (account != null) {
            accounts.add(account, pupil, place, "");
        }
        String number = number(document);
        if (number != null) {
            numbers.get(place).add(number, pupil, place, "");
        }
    }

    /** Tells each pupil's case what it has in common with others and should not. */
    void report(List<PupilCase> all, Siblings households) {
        this.cases = all;
        this.siblings = households;
        files.forSeveral(this::file);
        accounts.forSeveral(this::account);
        numbers.forEach(ofKind -> ofKind.forSeveral(this::number));
    }

    private static @Nullable String account(ReadDocument document) {
        String card = document.value(DocumentField.CARD_NUMBER);
        return card == null ? document.value(DocumentField.ACCOUNT_NUMBER) : card;
    }

    /** The number that only one household has, or only one pupil. A payee's own may be on several registers. */
    private static @Nullable String number(ReadDocument document) {
        if (document.type().holder() == DocumentHolder.PUPIL) {
            String id = document.value(DocumentField.ID_NUMBER);
            if (id != null) {
                return id;
            }
        }
        String certificate = document.value(DocumentField.CERTIFICATE_NUMBER);
        return certificate == null ? document.value(DocumentField.DISABILITY_NUMBER) : certificate;
    }

    private void file(Sighting sightings) {
        if (!isCommon(sightings)) {
            String pupils = Integer.toString(sightings.pupils());
            sightings.forAll(one -> {
                DocumentType type = types.at(one.kind());
                String side = one.side().isEmpty() ? type.sides().get(0).code() : one.side();
                String slot = type.code() + "." + side;
                findings(one).at(slot, FindingCode.FILE_OF_SEVERAL_PUPILS, slot, pupils);
            });
        }
    }

    private void account(Sighting sightings) {
        String account = sightings.thing();
        if (!areOneHousehold(sightings)) {
            String pupils = Integer.toString(sightings.pupils());
            sightings.forAll(one -> findings(one)
                    .at(
                            types.at(one.kind()).code(),
                            FindingCode.ACCOUNT_OF_SEVERAL_HOUSEHOLDS,
                            account.substring(account.length() - 4),
                            pupils));
        }
    }

    private void number(Sighting sightings) {
        DocumentType type = types.at(sightings.kind());
        boolean ofOnePupil = type.holder() == DocumentHolder.PUPIL || !type.shared() && isOfPupil(sightings);
        if (ofOnePupil || !areOneHousehold(sightings)) {
            String pupils = Integer.toString(sightings.pupils());
            sightings.forAll(one -> findings(one).add(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS, type, pupils));
        }
    }

    /** Whether it is the certificate of one of the pupils who have it: a parent's may be in the files of all children. */
    private boolean isOfPupil(Sighting sightings) {
        for (Sighting one = sightings; one != null; one = one.next()) {
            String id = cases.get(one.pupil()).id();
            if (id != null && sightings.thing().startsWith(id)) {
                return true;
            }
        }
        return false;
    }

    private DocumentFindings findings(Sighting sighting) {
        return cases.get(sighting.pupil()).findings();
    }

    private boolean isCommon(Sighting sightings) {
        for (Sighting one = sightings; one != null; one = one.next()) {
            if (!types.at(one.kind()).shared()) {
                return false;
            }
        }
        return areOneHousehold(sightings);
    }

    private boolean areOneHousehold(Sighting sightings) {
        Siblings known = Objects.requireNonNull(siblings);
        for (Sighting one = sightings.next(); one != null; one = one.next()) {
            if (!known.areOneHousehold(one.pupil(), sightings.pupil())) {
                return false;
            }
        }
        return true;
    }
}
