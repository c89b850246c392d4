package org.aidroll.efile;

import java.util.ArrayList;
import java.util.List;
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
    private final List<PupilCase> cases;
    private final Siblings siblings;
    private final DocumentTypes types;
    private final Sightings files = new Sightings();
    private final Sightings accounts = new Sightings();
    private final List<Sightings> numbers = new ArrayList<>();

    SharedThings(List<PupilCase> cases, Siblings siblings, DocumentTypes types) {
        this.cases = cases;
        this.siblings = siblings;
        this.types = types;
        for (int place = 0; place < types.size(); place++) {
            numbers.add(new Sightings());
        }
    }

    void check() {
        for (int pupil = 0; pupil < cases.size(); pupil++) {
            PupilCase own = cases.get(pupil);
            for (int place = 0; place < types.size(); place++) {
                see(own.own(place), pupil, place);
                see(own.earlier(place), pupil, place);
            }
        }
        files.forSeveral(this::file);
        accounts.forSeveral(this::account);
        numbers.forEach(ofKind -> ofKind.forSeveral(this::number));
    }

    private void see(@Nullable ReadDocument document, int pupil, int place) {
        if (document == null || document.type().holder() == DocumentHolder.INSTITUTION) {
            return;
        }
        for (DocumentPage page : document.pages()) {
            Attachment attachment = page.picture();
            if (attachment != null) {
                files.add(attachment.sha256(), pupil, place, page.side());
            }
        }
        String account = account(document);
        if (account != null && !cases.get(pupil).isOfInstitution()) {
            accounts.add(account, pupil, place, "");
        }
        String number = number(document);
        if (number != null) {
            numbers.get(place).add(number, pupil, place, "");
        }
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

    private void file(String sha256, Sighting sightings) {
        if (!isCommon(sightings)) {
            String pupils = Integer.toString(sightings.pupils());
            sightings.forAll(one -> {
                String slot = types.at(one.kind()).code() + "." + one.side();
                findings(one).at(slot, FindingCode.FILE_OF_SEVERAL_PUPILS, slot, pupils);
            });
        }
    }

    private void account(String account, Sighting sightings) {
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

    private void number(String number, Sighting sightings) {
        DocumentType type = types.at(sightings.kind());
        if (type.holder() == DocumentHolder.PUPIL || !areOneHousehold(sightings)) {
            String pupils = Integer.toString(sightings.pupils());
            sightings.forAll(one -> findings(one).add(FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS, type, pupils));
        }
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
        for (Sighting one = sightings.next(); one != null; one = one.next()) {
            if (!siblings.areOneHousehold(one.pupil(), sightings.pupil())) {
                return false;
            }
        }
        return true;
    }
}
