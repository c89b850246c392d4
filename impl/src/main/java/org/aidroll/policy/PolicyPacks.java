package org.aidroll.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.PolicyPack;
import org.apiguardian.api.API;

/**
 * Reads policy packs.
 *
 * <p>A pack is a folder of YAML files: {@code pack.yaml} (id, version, label, span, the benefits in order),
 * {@code sources.yaml} (every article, its words and how well the source is known), {@code categories.yaml}, perhaps
 * {@code tiers.yaml} and {@code verification.yaml} (which visits confirm a record), and one file for each benefit under
 * {@code benefits/}. A pack may extend another. Every value names the article it comes from. A key that the reader does
 * not know, a citation that leads nowhere and a combination of facts without exactly one amount are refused.
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
        return texts(id).pack();
    }

    static boolean isShipped(String id) {
        return id.matches("[a-z0-9-]+") && PackFiles.ofResource(id).has(PackReader.PACK);
    }

    /**
     * The pack of a folder. A pack that it extends is looked for beside that folder, then among the shipped ones.
     *
     * @throws PolicyPackException if the pack is not whole; it names every file that has a problem, with the line
     * @throws AidException if there is no such folder
     */
    public static PolicyPack read(Path folder) {
        return texts(folder).pack();
    }

    /**
     * The texts of the pack of a folder, and of those that it extends, to be kept.
     *
     * @throws PolicyPackException if the pack is not whole
     * @throws AidException if there is no such folder
     */
    public static PackTexts texts(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AidException("no policy pack at '" + folder + "': it is not a folder"
                    + "\nMaybe name the folder that has pack.yaml in it");
        }
        var shelf = new PackShelf();
        return shelf.texts(shelf.ofFolder(folder.toAbsolutePath().normalize()));
    }

    /**
     * The texts of a pack that comes with the engine, and of those that it extends, to be kept.
     *
     * @throws AidException if there is none of that name
     */
    public static PackTexts texts(String id) {
        if (!isShipped(id)) {
            throw new AidException("no policy pack '" + id + "' comes with the engine"
                    + "\nMaybe name a folder of your own, or county-plan-2020");
        }
        var shelf = new PackShelf();
        return shelf.texts(shelf.shipped(id));
    }

    /**
     * Several packs as one: the benefits of all of them in their order, the categories, tiers and rules of visits
     * of the first that has them, on the days on which all hold.
     *
     * @throws AidException if two of them have a benefit of one name, or no day on which both hold
     */
    public static PolicyPack together(List<PolicyPack> packs) {
        return packs.size() == 1 ? packs.get(0) : new PackUnion(packs).pack();
    }
}
