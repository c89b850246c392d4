package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.aidroll.api.policy.PolicyPack;

/** A small pack in a folder of its own, whole until a test breaks it. */
final class PackFolder {
    private final Path folder;

    private PackFolder(Path folder) {
        this.folder = folder;
    }

    /** One benefit {@code meal}, two categories, two articles. */
    static PackFolder small(Path temp) {
        var pack = new PackFolder(temp.resolve("small"));
        pack.write(
                "pack.yaml",
                """
                id: small
                version: "1"
                label: {zh: 小政策, en: Small policy}
                from: 2020-01-01
                until: 2021-12-31
                benefits: [meal]
                """);
        pack.write(
                "sources.yaml",
                """
                A02:
                  document: 县计划
                  article: 寄宿生
                  quote: 小學生每生每年1000元
                  mark: DOCUMENT
                HALF:
                  document: 县计划
                  article: 分学期
                  mark: INFERENCE
                """);
        pack.write(
                "categories.yaml",
                """
                POVERTY: {zh: 建档立卡, en: registered poor, protected: true, cite: A02}
                ORPHAN: {zh: 孤儿, en: orphan, protected: false, cite: A02}
                DIBAO: {zh: 低保, en: minimum living allowance, protected: false, cite: A02}
                """);
        pack.write(
                "benefits/meal.yaml",
                """
                label: {zh: 午餐补助, en: School meal}
                payee: SCHOOL
                requires:
                  - {fact: stage, one-of: [PRIMARY, JUNIOR], cite: A02}
                  - {fact: category, one-of: [POVERTY], cite: A02}
                standards:
                  - row: primary
                    when: {stage: PRIMARY}
                    amounts:
                      - {from: 2020-01-01, yuan: "1000", cite: A02}
                      - {from: 2020-09-01, yuan: "1100", cite: A02}
                  - row: junior
                    when: {stage: JUNIOR}
                    amounts:
                      - {from: 2020-01-01, yuan: "1250", cite: A02}
                overrides:
                  - row: orphans
                    when: {category: ORPHAN}
                    amounts:
                      - {from: 2020-01-01, yuan: "2000", cite: A02}
                term-share: {share: 1/2, rounding: HALF_UP, cite: HALF}
                """);
        return pack;
    }

    Path path() {
        return folder;
    }

    PackFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    PackFolder write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same pack with one passage of one file replaced; the passage must be there exactly once. */
    PackFolder with(String file, String passage, String instead) {
        String text = text(file);
        assertThat(text.split(Pattern.quote(passage), -1))
                .as("'%s' stands once in %s", passage, file)
                .hasSize(2);
        return write(file, text.replace(passage, instead));
    }

    PackFolder meal(String passage, String instead) {
        return with("benefits/meal.yaml", passage, instead);
    }

    PolicyPack read() {
        return PolicyPacks.read(folder);
    }

    /** What the reader says is wrong; fails where it finds the pack whole. */
    List<String> problems() {
        var refused = catchThrowableOfType(PolicyPackException.class, this::read);
        assertThat(refused).as("the pack was read").isNotNull();
        assertThat(refused).hasMessage("policy pack small cannot be used:\n" + String.join("\n", refused.problems()));
        return refused.problems();
    }
}
