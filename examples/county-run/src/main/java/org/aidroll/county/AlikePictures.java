package org.aidroll.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.efile.DuplicatePair;
import org.aidroll.api.efile.DuplicateSettings;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.FiledPicture;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.policy.DocumentRules;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.engine.AidEngines;

/** Says which pictures of two pupils may be one and the same, for a person to look at; brothers and sisters share pages. */
final class AlikePictures {
    private final Set<String> sharedTypes;

    AlikePictures(DocumentRules rules) {
        this.sharedTypes = rules.types().stream()
                .filter(DocumentType::shared)
                .map(DocumentType::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Two findings for each pair, one about each pupil, in an order that does not depend on that of the files. */
    List<Finding> in(List<EFile> files) {
        List<FiledPicture> pictures = files.stream()
                .flatMap(file -> file.documents().stream()
                        .filter(document -> !sharedTypes.contains(document.type()))
                        .flatMap(document -> document.pages().stream().flatMap(page -> page.attachment().stream()
                                .map(attachment -> new FiledPicture(
                                        file.student(), slot(document.type(), page.side()), attachment)))))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (DuplicatePair pair :
                AidEngines.nearDuplicates(DuplicateSettings.defaults()).find(pictures)) {
            findings.add(about(pair.first(), pair.second()));
            findings.add(about(pair.second(), pair.first()));
        }
        return findings;
    }

    private static String slot(String type, String side) {
        return side.isEmpty() ? type : type + "." + side;
    }

    private static Finding about(FiledPicture one, FiledPicture other) {
        return Finding.of(
                        FindingCode.PICTURE_NEAR_DUPLICATE,
                        Location.of(CountyFolder.EFILES).column(one.slot()),
                        other.slot())
                .about(one.student().value());
    }
}
