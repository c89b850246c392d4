package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.policy.PolicyPack;

/**
 * A province whose county and whose school lay their own packs over it, in folders beside each other. The province gives
 * {@code meal} 1 000 yuan a year from 2020 and 1 100 from 2022; the county gives 1 200 from 2021, the school 1 300 from
 * 2023.
 */
final class PackFamily {
    private final Path temp;

    private PackFamily(Path temp) {
        this.temp = temp;
    }

    static PackFamily of(Path temp) {
        var family = new PackFamily(temp);
        family.pack(
                "province",
                "jurisdiction: '43'\nbenefits: [meal]\n",
                "POVERTY: {zh: 建档立卡, en: registered poor, protected: true, cite: P}\n"
                        + "DIBAO: {zh: 低保, en: minimum living allowance, protected: false, cite: P}\n",
                meal(
                        "MAY_RAISE",
                        "{from: 2020-01-01, yuan: '1000', cite: P}, {from: 2022-03-01, yuan: '1100', cite: P}"));
        family.pack(
                "county",
                "extends: province\njurisdiction: '430482'\nbenefits: [meal]\n",
                "POVERTY: {zh: 脱贫家庭, en: out of poverty, protected: true, cite: P}\n"
                        + "ORPHAN: {zh: 孤儿, en: orphan, protected: true, cite: P}\n",
                meal("MAY_RAISE", "{from: 2021-03-01, yuan: '1200', cite: P}"));
        family.pack(
                "school",
                "extends: county\nbenefits: [meal]\n",
                "",
                meal("MAY_NOT_CHANGE", "{from: 2023-03-01, yuan: '1300', cite: P}"));
        return family;
    }

    /** The benefit with this permission and these amounts for primary school, and 500 for the rest. */
    static String meal(String overlay, String primary) {
        return """
                label: {zh: 午餐补助, en: School meal}
                payee: SCHOOL
                overlay: %s
                requires:
                  - {fact: stage, one-of: [PRIMARY, JUNIOR], cite: P}
                standards:
                  - {row: primary, when: {stage: PRIMARY}, amounts: [%s]}
                  - {row: junior, when: {stage: JUNIOR}, amounts: [{from: 2020-01-01, yuan: '500', cite: P}]}
                term-share: {share: 1/2, rounding: HALF_UP, cite: P}
                """
                .formatted(overlay, primary);
    }

    PackFamily pack(String id, String keys, String categories, String meal) {
        write(id, "pack.yaml", "id: " + id + "\nversion: '1'\nlabel: {zh: 包, en: Pack}\nfrom: 2020-01-01\n" + keys);
        write(id, "sources.yaml", "P:\n  document: 文件\n  article: 一\n  mark: INFERENCE\n");
        if (!categories.isEmpty()) {
            write(id, "categories.yaml", categories);
        }
        return write(id, "benefits/meal.yaml", meal);
    }

    PackFamily write(String id, String file, String text) {
        try {
            Path path = temp.resolve(id).resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String id, String file) {
        try {
            return Files.readString(temp.resolve(id).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFamily with(String id, String file, String passage, String instead) {
        String text = text(id, file);
        assertThat(text).containsOnlyOnce(passage);
        return write(id, file, text.replace(passage, instead));
    }

    PolicyPack read(String id) {
        return PolicyPacks.read(temp.resolve(id));
    }

    List<String> problems(String id) {
        var refused = catchThrowableOfType(PolicyPackException.class, () -> read(id));
        assertThat(refused).as("the pack was read").isNotNull();
        return refused.problems();
    }
}
