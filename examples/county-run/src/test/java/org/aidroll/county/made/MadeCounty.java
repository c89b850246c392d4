package org.aidroll.county.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A county folder of invented people in {@code in/}, and in {@code truth/} who is meant by which row and what was paid
 * wrongly: {@code links.csv}, {@code pupils.csv}, {@code payments.csv}.
 *
 * <p>That all people are invented can be proved: the plan with its seed is the only input, and it gives all files again
 * byte for byte. Nothing is read from a file, a network or a clock. Names are composed at random of the characters that
 * {@link Names} lists, numbers are drawn and completed by their check digit. {@code MadeCountyTest} shows all of this.
 */
public record MadeCounty(CountyPlan plan, Path folder) {
    /** Writes the county into an empty folder. */
    public static MadeCounty write(CountyPlan plan, Path folder) throws IOException {
        var county = new MadeCounty(plan, folder);
        Files.createDirectories(county.in().resolve("registries"));
        Files.createDirectories(county.truth());
        new Making(plan).write(county);
        return county;
    }

    /** The sample: the county of {@link CountyPlan#sample()}, with a few e-files. */
    public static MadeCounty sample(Path folder) throws IOException {
        var county = new MadeCounty(CountyPlan.sample(), folder);
        Files.createDirectories(county.in().resolve("registries"));
        Files.createDirectories(county.truth());
        var making = new Making(county.plan());
        making.write(county);
        new EFiles(county.in(), county.plan()).write(making.households);
        return county;
    }

    /** The folder to run. */
    public Path in() {
        return folder.resolve("in");
    }

    public Path truth() {
        return folder.resolve("truth");
    }

    /** Makes one county and is then done with. */
    private static final class Making {
        private final CountyPlan plan;
        private final Chance chance;
        private final List<School> schools = new ArrayList<>();
        private final List<Household> households = new ArrayList<>();
        private final List<MadeTable> registries;
        private final Payments payments;
        private final Truth truth;

        Making(CountyPlan plan) {
            this.plan = plan;
            this.chance = new Chance(plan.seed());
            Map<MadeStage, List<School>> byStage = new Schools(plan, chance).found(schools);
            var families =
                    new Families(plan, chance, new ResidentNumbers(chance), new Enrolments(plan, chance, byStage));
            for (int left = plan.pupils(); left > 0; ) {
                Household household = families.withPupils(left);
                households.add(household);
                left -= household.pupils().size();
            }
            this.registries = new Registries(plan, chance, families).compile(households);
            Map<String, Set<String>> categories = Truth.categories(registries);
            this.payments = new Payments(plan, chance);
            payments.pay(households, categories);
            this.truth = new Truth(households, registries, categories);
        }

        void write(MadeCounty county) throws IOException {
            Path in = county.in();
            Files.writeString(in.resolve("county.yaml"), String.join("\n", description()) + "\n");
            var roll = new RollTable(plan, chance);
            TableFiles.write(in, "roll", plan.roll(), roll.lines(households));
            TableFiles.write(in, "schools", FileForm.UTF8, schoolLines());
            TableFiles.write(in, "fees", FileForm.UTF8, feeLines());
            TableFiles.write(in, "payments", FileForm.UTF8, paymentLines());
            for (MadeTable table : registries) {
                Path folder = in.resolve("registries");
                TableFiles.write(folder, table.stem(), table.form(), table.lines());
                Files.writeString(folder.resolve(table.stem() + ".yaml"), String.join("\n", table.yaml()) + "\n");
            }
            TableFiles.write(county.truth(), "links", FileForm.UTF8, truth.links());
            TableFiles.write(county.truth(), "pupils", FileForm.UTF8, truth.pupils());
            TableFiles.write(county.truth(), "payments", FileForm.UTF8, truth.payments(payments.truth()));
        }

        private List<String> description() {
            return List.of(
                    "division: \"" + plan.division() + "\"",
                    "term: " + plan.term().id(),
                    "assessment_date: " + plan.term().assessment(),
                    "policy: [county-plan-2020]");
        }

        private List<List<String>> schoolLines() {
            List<List<String>> lines = new ArrayList<>();
            lines.add(List.of("school_code", "name", "division", "stages", "kind"));
            for (School school : chance.shuffled(schools)) {
                String stages = String.join(
                        ";", school.stages().stream().map(MadeStage::name).toList());
                lines.add(List.of(school.code(), school.name(), school.division(), stages, school.kind()));
            }
            return lines;
        }

        private List<List<String>> feeLines() {
            List<List<String>> lines = new ArrayList<>();
            for (School school : schools) {
                for (School.Fee fee : school.fees()) {
                    lines.add(List.of(school.code(), fee.stage().name(), fee.item(), fee.yuan()));
                }
            }
            lines = chance.shuffled(lines);
            lines.add(0, List.of("school_code", "stage", "item", "per_term"));
            return lines;
        }

        private List<List<String>> paymentLines() {
            List<List<String>> lines = new ArrayList<>(payments.rows());
            lines.add(0, Payments.HEADER);
            if (plan.mixed()) {
                lines.add(List.of(plan.term().id(), "X0000000000", "compulsory-day", "见附件", "", "", ""));
            }
            return lines;
        }
    }
}
