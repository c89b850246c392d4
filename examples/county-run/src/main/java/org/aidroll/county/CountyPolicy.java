package org.aidroll.county;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.policy.PolicyPacks;

/** The packs that {@code county.yaml} names: folders beside it, else those that come with the engine. */
final class CountyPolicy {
    private CountyPolicy() {}

    /** @throws FolderException if one is unknown or not whole, or two of them do not go together */
    static PolicyPack of(Path folder, List<String> names) {
        List<PolicyPack> packs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : names) {
            try {
                Path own = folder.resolve(name);
                packs.add(Files.isDirectory(own) ? PolicyPacks.read(own) : PolicyPacks.shipped(name));
            } catch (AidException unusable) {
                problems.add(oneLine(unusable));
            }
        }
        if (!problems.isEmpty()) {
            throw new FolderException(problems);
        }
        try {
            return PolicyPacks.together(packs);
        } catch (AidException clash) {
            throw new FolderException(oneLine(clash));
        }
    }

    private static String oneLine(AidException problem) {
        return String.valueOf(problem.getMessage()).replace("\n", " — ");
    }
}
