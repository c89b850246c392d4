package org.aidroll.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aidroll.api.errorrate.ErrorRuleSet;
import org.aidroll.api.finding.AidException;
import org.apiguardian.api.API;

/**
 * Reads the rules by which schools are judged (差错率, C22).
 *
 * <p>A set is a folder of two YAML files: {@code rules.yaml} (id, version, and under {@code rules} one entry for each
 * version of a rule) and {@code sources.yaml}, as policy packs have it. An entry has {@code rule} (its id),
 * {@code version} (from 1), {@code zh} and {@code en} (names), {@code severity}, {@code direction} (OVER, UNDER, NEUTRAL),
 * {@code certain} (whether a machine's word is enough), {@code cure-days}, {@code from}, {@code cite}, perhaps
 * {@code trial-until}, and {@code findings} (names of finding codes) or {@code payments} (names of reconciliation kinds),
 * or both. What the reader does not know is refused.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ErrorRuleSets {
    private static final String SHIPPED = "aidroll";

    private ErrorRuleSets() {}

    /** The rules that come with the engine. No source has any: all are a reading of C22, and marked so. */
    public static ErrorRuleSet shipped() {
        return new ErrorRuleReader(SHIPPED, PackFiles.ofErrorRules(SHIPPED)).read();
    }

    /**
     * The rules of a folder.
     *
     * @throws PolicyPackException if the set is not whole; it names every problem with file and line
     * @throws AidException if there is no such folder
     */
    public static ErrorRuleSet read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AidException("no error rules at '" + folder + "': it is not a folder"
                    + "\nMaybe name the folder that has rules.yaml in it");
        }
        return new ErrorRuleReader(String.valueOf(folder.getFileName()), PackFiles.ofFolder(folder)).read();
    }
}
