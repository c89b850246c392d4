package org.aidroll.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.PolicyPack;
import org.apiguardian.api.API;

/**
 * Reads policy packs.
 *
 * <p>A pack is a folder of YAML files: {@code pack.yaml} (id, version, label, span, the benefits in order),
 * {@code sources.yaml} (every article, its words and how well the source is known), {@code categories.yaml} and one file
 * for each benefit under {@code benefits/}. Every value names the article it comes from. A key that the reader does not
 * know, a citation that leads nowhere and a combination of facts without exactly one amount are refused.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PolicyPacks {
    private PolicyPacks() {}

    /**
     * A pack that comes with the engine, such as {@code county-plan-2020}.
     *
     * @throws AidException if there is none of that name
     */
    public static PolicyPack shipped(String id) {
        PackFiles files = PackFiles.ofResource(id);
        if (!id.matches("[a-z0-9-]+") || !files.has(PackReader.PACK)) {
            throw new AidException("no policy pack '" + id + "' comes with the engine"
                    + "\nMaybe name a folder of your own, or county-plan-2020");
        }
        return new PackReader(id, files).read();
    }

    /**
     * The pack of a folder.
     *
     * @throws PolicyPackException if the pack is not whole; it names every file that has a problem, with the line
     * @throws AidException if there is no such folder
     */
    public static PolicyPack read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AidException("no policy pack at '" + folder + "': it is not a folder"
                    + "\nMaybe name the folder that has pack.yaml in it");
        }
        Path named = folder.toAbsolutePath().normalize();
        return new PackReader(String.valueOf(named.getFileName()), PackFiles.ofFolder(named)).read();
    }
}
