package org.aidroll.county.made;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Writes down a person as a clerk in a hurry does, and says by which words what was written wrongly. */
final class Slips {
    /** A cell, and the kind of slip; empty for none. */
    record Written(String text, String kind) {}

    /** Pairs of the same sound, or of the same look; the second is written for the first. */
    private static final Map<String, String> HOMOPHONES = pairs("明铭华桦志智玉钰欣鑫浩皓佳嘉静婧宇雨杰洁晨辰波博林琳思丝国帼丽莉云芸文雯海"
            + "涵春纯红宏军君平萍安桉天添航杭雪学梅眉建健福富成诚立力新馨光广亮谅辉晖彬斌悦跃珍真芳方芬纷英瑛颖影慧惠敏闵德得贵桂昌长"
            + "盛胜江姜河荷湖胡子梓轩宣泽则俊峻豪毫晓筱怡宜婷亭瑶遥瑞锐永勇清青家佳伟玮强墙");

    private static final Map<String, String> SHAPES = pairs("晨震波坡林木思恩国围海每慧彗明朋玉王宇字佳住静净杰木云去文交春舂红江平干安晏天夭航舫"
            + "雪雷建健福幅成戍立位新斯光先亮高辉挥彬杉悦说珍诊芳芬英央颖颍敏繁德得昌冒盛盈江汪河何子了泽择俊峻豪毫婷停瑶摇瑞端永水清请家冢");
    private static final Map<String, String> TRADITIONAL = pairs("国國华華丽麗龙龍云雲红紅军軍宁寧乐樂航航兰蘭辉輝凯凱颖穎庆慶义義贵貴兴興泽澤"
            + "晓曉欢歡娇嬌瑶瑤锋鋒锐銳镇鎮锦錦岳嶽远遠达達顺順宝寶书書诗詩词詞画畫艺藝韵韻声聲伟偉刘劉张張陈陳杨楊黄黃赵趙吴吳孙孫马馬郑鄭罗羅谢謝韩韓许許邓鄧萧蕭冯馮苏蘇叶葉吕呂蒋蔣陆陸钟鍾卢盧谭譚韦韋贾賈邹鄒");
    private static final Map<String, String> SOUNDS = Map.ofEntries(
            Map.entry("淼", "miao"),
            Map.entry("焱", "yan"),
            Map.entry("昱", "yu"),
            Map.entry("烨", "ye"),
            Map.entry("煜", "yu"),
            Map.entry("曦", "xi"),
            Map.entry("晗", "han"),
            Map.entry("嫣", "yan"),
            Map.entry("璇", "xuan"),
            Map.entry("璐", "lu"));

    private final SlipRates rates;
    private final Chance chance;

    Slips(SlipRates rates, Chance chance) {
        this.rates = rates;
        this.chance = chance;
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i += 2) {
            pairs.put(text.substring(i, i + 1), text.substring(i + 1, i + 2));
        }
        return pairs;
    }

    /** @param another the number of somebody else */
    Written number(String id, String another) {
        double left = chance.share();
        if ((left -= rates.digit()) < 0) {
            int at = chance.between(0, 16);
            char wrong = (char) ('0' + (id.charAt(at) - '0' + chance.between(1, 9)) % 10);
            return new Written(id.substring(0, at) + wrong + id.substring(at + 1), "DIGIT");
        }
        if ((left -= rates.swap()) < 0) {
            return swapped(id);
        }
        if ((left -= rates.another()) < 0) {
            return new Written(another, "ANOTHER");
        }
        if ((left -= rates.old15()) < 0) {
            return new Written(id.substring(0, 6) + id.substring(8, 17), "OLD15");
        }
        if ((left -= rates.excel()) < 0) {
            String text = chance.hits(.5)
                    ? id.substring(0, 15) + "000"
                    : id.charAt(0) + "." + id.substring(1, chance.between(3, 6)) + "E+17";
            return new Written(text, "EXCEL");
        }
        return (left -= rates.missing()) < 0 ? new Written("", "MISSING") : new Written(id, "");
    }

    private Written swapped(String id) {
        int at = chance.between(0, 15);
        return id.charAt(at) == id.charAt(at + 1)
                ? swapped(id)
                : new Written(id.substring(0, at) + id.charAt(at + 1) + id.charAt(at) + id.substring(at + 2), "SWAP");
    }

    Written name(String name) {
        double left = chance.share();
        if ((left -= rates.homophone()) < 0) {
            return replaced(name, HOMOPHONES, "HOMOPHONE");
        }
        if ((left -= rates.shape()) < 0) {
            return replaced(name, SHAPES, "SHAPE");
        }
        if ((left -= rates.variant()) < 0) {
            return replaced(name, TRADITIONAL, "VARIANT");
        }
        return (left -= rates.rare()) < 0
                ? replaced(name, chance.hits(.5) ? SOUNDS : Map.of(), "RARE")
                : new Written(name, "");
    }

    /** Where the name has none of the characters, its last becomes a question mark or stays, as fits the kind. */
    private static Written replaced(String name, Map<String, String> by, String kind) {
        for (int i = name.length() - 1; i >= 0; i--) {
            String other = by.get(name.substring(i, i + 1));
            if (other != null && !other.equals(name.substring(i, i + 1))) {
                return new Written(name.substring(0, i) + other + name.substring(i + 1), kind);
            }
        }
        return kind.equals("RARE")
                ? new Written(name.substring(0, name.length() - 1) + "?", kind)
                : new Written(name, "");
    }

    LocalDate birth(LocalDate birth) {
        if (!chance.hits(rates.birth())) {
            return birth;
        }
        try {
            return chance.hits(.5)
                    ? LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue())
                    : birth.plusDays(chance.hits(.5) ? 1 : 10);
        } catch (DateTimeException noMonth) {
            return birth.minusYears(1);
        }
    }
}
