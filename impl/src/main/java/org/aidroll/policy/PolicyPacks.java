package org.aidroll.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.PolicyPack;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

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
        if (!isShipped(id)) {
            throw new AidException("no policy pack '" + id + "' comes with the engine"
                    + "\nMaybe name a folder of your own, or county-plan-2020");
        }
        return new PackReader(id, PackFiles.ofResource(id), (below, place) -> below(below, place, List.of(id), null))
                .read();
    }

    private static boolean isShipped(String id) {
        return id.matches("[a-z0-9-]+") && PackFiles.ofResource(id).has(PackReader.PACK);
    }

    /**
     * The pack of a folder. A pack that it extends is looked for beside that folder, then among the shipped ones.
     *
     * @throws PolicyPackException if the pack is not whole; it names every file that has a problem, with the line
     * @throws AidException if there is no such folder
     */
    public static PolicyPack read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AidException("no policy pack at '" + folder + "': it is not a folder"
                    + "\nMaybe name the folder that has pack.yaml in it");
        }
        return read(folder.toAbsolutePath().normalize(), List.of());
    }

    private static PolicyPack read(Path folder, List<String> above) {
        String id = String.valueOf(folder.getFileName());
        var chain = Stream.concat(above.stream(), Stream.of(id)).toList();
        return new PackReader(
                        id,
                        PackFiles.ofFolder(folder),
                        (below, place) -> below(below, place, chain, folder.getParent()))
                .read();
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

    /** The pack that one extends; {@code above} are the packs that extend each other down to it. */
    private static PolicyPack below(String id, PackNode place, List<String> above, @Nullable Path beside) {
        if (above.contains(id)) {
            throw place.problem("the packs " + String.join(", ", above) + " extend each other in a circle"
                    + "\nMaybe take one extends away");
        }
        if (id.matches("[a-z0-9-]+") && beside != null && Files.isDirectory(beside.resolve(id))) {
            return read(beside.resolve(id), above);
        }
        if (!isShipped(id)) {
            throw place.problem("there is no pack '" + id + "' to extend\nMaybe put its folder beside this one");
        }
        var chain = Stream.concat(above.stream(), Stream.of(id)).toList();
        return new PackReader(id, PackFiles.ofResource(id), (next, node) -> below(next, node, chain, null)).read();
    }
}
