package org.aidroll.county;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.tier.Application;
import org.aidroll.api.verification.Verification;

/**
 * All that a folder holds.
 *
 * @param roll pupils and schools
 * @param registries the departments' lists
 * @param fees what schools charge
 * @param payments what was paid
 * @param applications what families applied for
 * @param rulings what people decided about rows of the lists
 * @param reviews who reviewed what, what was corrected, and the error rates of past months
 * @param visits what visits found
 * @param eFiles the e-files, their pictures looked at
 * @param files what became of the rows of each file, in the order they were read
 * @param findings what was found in the files, by the file's path in the folder
 * @param registryFiles the file of each list, by the list's name
 * @param absent the optional files that are not there
 */
record CountyInput(
        Roll roll,
        List<Registry> registries,
        FeeSchedule fees,
        List<Payment> payments,
        List<Application> applications,
        List<LinkRuling> rulings,
        ReviewInput reviews,
        List<Verification> visits,
        List<EFile> eFiles,
        List<FileCount> files,
        Map<Path, List<Finding>> findings,
        Map<String, Path> registryFiles,
        List<String> absent) {}
