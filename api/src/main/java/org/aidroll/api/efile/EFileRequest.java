package org.aidroll.api.efile;

import java.util.List;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.apiguardian.api.API;

/**
 * What e-files are validated against.
 *
 * @param identified the roll with its links: where households are known from
 * @param tiers who has which category on the day of assessment, and who applied for which
 * @param registries the departments' lists that the links point into
 * @param pack which documents are asked for
 * @param term the term for which aid is given
 * @param files the e-files of this term
 * @param earlier e-files of earlier terms, whose documents serve while they are good
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EFileRequest(
        IdentifiedRoll identified,
        TierAssignments tiers,
        List<Registry> registries,
        PolicyPack pack,
        SchoolTerm term,
        List<EFile> files,
        List<EFile> earlier) {

    /** Copies the lists. */
    public EFileRequest {
        registries = List.copyOf(registries);
        files = List.copyOf(files);
        earlier = List.copyOf(earlier);
    }

    /** Where no e-file of an earlier term is kept. */
    public EFileRequest(
            IdentifiedRoll identified,
            TierAssignments tiers,
            List<Registry> registries,
            PolicyPack pack,
            SchoolTerm term,
            List<EFile> files) {
        this(identified, tiers, registries, pack, term, files, List.of());
    }
}
