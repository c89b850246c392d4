package org.aidroll.county.made;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Damages names and numbers as offices and spreadsheets do, and says what it did by the words of truth/links.csv. */
final class Damage {
    /** A cell as the registry has it, and the kind of damage; empty for none. */
    record Cell(String text, String kind) {}

    private static final Map<String, String> HOMOPHONES =
            Map.of("明", "铭", "华", "桦", "志", "智", "玉", "钰", "欣", "鑫", "浩", "皓", "佳", "嘉", "静", "婧", "宇", "雨");
    private static final Map<String, String> SHAPES =
            Map.of("晨", "辰", "波", "坡", "林", "琳", "思", "恩", "海", "悔", "慧", "彗");
    private static final Map<String, String> TRADITIONAL =
            Map.of("刘", "劉", "张", "張", "陈", "陳", "马", "馬", "国", "國", "龙", "龍", "云", "雲", "兰", "蘭", "华", "華");
    private static final List<String> DOTS = List.of("•", "・", "‧", ".", "．", "･");

    private final DamageRates rates;
    private final Chance chance;
    private String before = "";

    Damage(DamageRates rates, Chance chance) {
        this.rates = rates;
        this.chance = chance;
    }

    /** {@code certain} where the spreadsheet must have spoiled this one. */
    Cell number(String id, boolean spreadsheet, boolean certain) {
        Map<String, Double> kinds = new LinkedHashMap<>();
        kinds.put("EXCEL", certain ? 1 : rates.excel());
        kinds.put("FORM", rates.form());
        kinds.put("DIGIT", rates.digit());
        kinds.put("SWAP", rates.swap());
        kinds.put("OLD15", rates.old15());
        kinds.put("MISSING", rates.missing());
        kinds.put("OTHER", rates.other());
        String previous = before;
        before = id;
        double left = chance.between(0, 999_999) / 1e6;
        for (Map.Entry<String, Double> kind : kinds.entrySet()) {
            left -= kind.getValue();
            if (left < 0) {
                String text = kind.getKey().equals("OTHER") && !previous.isEmpty()
                        ? previous
                        : damaged(id, kind.getKey(), spreadsheet);
                return text.equals(id) ? new Cell(id, "") : new Cell(text, kind.getKey());
            }
        }
        return new Cell(id, "");
    }

    private String damaged(String id, String kind, boolean spreadsheet) {
        return switch (kind) {
            case "EXCEL" ->
                spreadsheet ? id.substring(0, 15) + "000" : id.charAt(0) + "." + id.substring(1, 6) + "E+17";
            case "FORM" -> inAnotherForm(id);
            case "DIGIT" -> withWrongDigit(id);
            case "SWAP" -> withSwap(id);
            case "OLD15" -> id.substring(0, 6) + id.substring(8, 17);
            default -> "";
        };
    }

    private String inAnotherForm(String id) {
        if (id.endsWith("X") && chance.hits(.5)) {
            return id.replace('X', 'x');
        }
        return switch (chance.between(0, 4)) {
            case 0 -> " " + id;
            case 1 -> id + "  ";
            case 2 -> "'" + id;
            case 3 -> id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14);
            default -> fullWidth(id);
        };
    }

    private static String fullWidth(String id) {
        var wide = new StringBuilder();
        id.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    private String withWrongDigit(String id) {
        int at = chance.between(0, 16);
        char wrong = (char) ('0' + (id.charAt(at) - '0' + chance.between(1, 9)) % 10);
        return id.substring(0, at) + wrong + id.substring(at + 1);
    }

    private String withSwap(String id) {
        for (int i = 0; i < 20; i++) {
            int at = chance.between(0, 15);
            if (id.charAt(at) != id.charAt(at + 1)) {
                return id.substring(0, at) + id.charAt(at + 1) + id.charAt(at) + id.substring(at + 2);
            }
        }
        return id;
    }

    Cell name(String name) {
        if (name.contains("·") && chance.hits(.5)) {
            return new Cell(name.replace("·", chance.pick(DOTS)), "DOT");
        }
        if (name.codePoints().anyMatch(c -> c > 0xFFFF) && chance.hits(.3)) {
            return new Cell(name.replaceFirst("[\\x{10000}-\\x{10FFFF}]", "?"), "RARE");
        }
        if (!chance.hits(rates.name())) {
            return new Cell(name, "");
        }
        return switch (chance.between(0, 3)) {
            case 0 -> replaced(name, HOMOPHONES, "HOMOPHONE");
            case 1 -> replaced(name, SHAPES, "SHAPE");
            case 2 -> replaced(name, TRADITIONAL, "TRAD");
            default -> new Cell(chance.hits(.5) ? name + " " : name.charAt(0) + " " + name.substring(1), "SPACE");
        };
    }

    private static Cell replaced(String name, Map<String, String> by, String kind) {
        for (int i = 0; i < name.length(); i++) {
            String other = by.get(name.substring(i, i + 1));
            if (other != null) {
                return new Cell(name.substring(0, i) + other + name.substring(i + 1), kind);
            }
        }
        return new Cell(name, "");
    }
}
