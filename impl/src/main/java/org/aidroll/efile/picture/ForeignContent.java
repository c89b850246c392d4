package org.aidroll.efile.picture;

import java.util.List;

/**
 * Signs that a file carries what is no picture: a script, a page, an archive. Only what lies beside the picture is looked
 * at, since its compressed pixels may spell anything.
 */
final class ForeignContent {
    private static final List<String> SIGNS = List.of(
            "<script",
            "<html",
            "<svg",
            "<iframe",
            "<?php",
            "<%@",
            "javascript:",
            "onerror=",
            "pk\u0003\u0004",
            "%pdf-");

    private static final String FIRSTS = "<jop%";

    private ForeignContent() {}

    /** The first sign there is, in printable characters; empty where there is none. */
    static String in(Bytes file, List<Stretch> beside) {
        for (Stretch stretch : beside) {
            for (int at = stretch.from(); at < stretch.to(); at++) {
                if (FIRSTS.indexOf(Character.toLowerCase(file.u8(at))) >= 0) {
                    for (String sign : SIGNS) {
                        if (at + sign.length() <= stretch.to() && matches(file, at, sign)) {
                            return sign.startsWith("pk") ? "ZIP" : sign;
                        }
                    }
                }
            }
        }
        return "";
    }

    private static boolean matches(Bytes file, int at, String sign) {
        for (int i = 0; i < sign.length(); i++) {
            if (Character.toLowerCase(file.u8(at + i)) != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
