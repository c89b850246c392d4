package org.aidroll.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Made identity numbers of invented people: the same ones at every run. */
public final class SyntheticIds {
    private static final String[] REGIONS = {"430482", "110105", "440305", "510722", "650103", "820000"};
    private static final int DAYS = 25_567;

    private final Random random;

    /** Numbers drawn with that seed. */
    public SyntheticIds(long seed) {
        this.random = new Random(seed);
    }

    /** A valid number of somebody born from 1950 to 2019. */
    String valid() {
        return valid(REGIONS[random.nextInt(REGIONS.length)], birthDate(), random.nextInt(1_000));
    }

    /** A number of 18 characters with one damage: check character, month, province or a letter among the digits. */
    String damaged() {
        String id = valid();
        return switch (random.nextInt(4)) {
            case 0 -> id.substring(0, 17) + (id.endsWith("7") ? '3' : '7');
            case 1 -> checked(id.substring(0, 10) + "13" + id.substring(12, 17));
            case 2 -> checked("99" + id.substring(2, 17));
            default -> id.substring(0, 8) + 'O' + id.substring(9);
        };
    }

    /** That many numbers, one in ten damaged. */
    String[] mixed(int count) {
        var ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = i % 10 == 9 ? damaged() : valid();
        }
        return ids;
    }

    LocalDate birthDate() {
        return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(DAYS));
    }

    /** The number of that region, birth date and sequence of 0 to 999. */
    public static String valid(String region, LocalDate birthDate, int sequence) {
        String digits = Integer.toString(1_000 + sequence).substring(1);
        return checked(region + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + digits);
    }

    /** With the check character of ISO 7064 MOD 11-2 behind. */
    private static String checked(String first17) {
        int p = 0;
        for (int i = 0; i < first17.length(); i++) {
            p = (p + first17.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - p) % 11;
        return first17 + (check == 10 ? "X" : Integer.toString(check));
    }
}
