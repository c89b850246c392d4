package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** However a page is divided, the result is the same page; without the tag it is the host's. */
final class MarkerSearchTest {

    private static final long SEED = 20261122;
    private static final int PAGES = 2000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What may come before the marker without being one. */
    private static final List<String> DECOYS = List.of(
            "<!-- </head> -->",
            "<!--<body>-->",
            "<!-- a -- > --!>",
            "<script>if (a</head>b) { '<body>' }</script>",
            "<script><!-- <script></script> <body> --></script>",
            "<style></head></style>",
            "<title></head 学籍</title>",
            "<textarea><body></textarea>",
            "<meta content=\"</head>\">",
            "<p title='<body>' a=b\"c>",
            "</header>",
            "<bodyguard>",
            "<header>",
            "<",
            "</",
            "</h ",
            "<<",
            "<bod",
            "学籍乗俓丂𠀀",
            "text ",
            "\r\n",
            "<br/>",
            "<?pi </head?>",
            "<!DOCTYPE html>");

    private static final List<String> MARKERS =
            List.of("</head>", "</HEAD >", "<body>", "<Body class='x'>", "<body\n>", "<body/>");

    /** A decoy that ends within a tag or so would swallow the marker: text closes it. */
    private static final String SAFE = " > ";

    @Test
    void any_division_gives_the_same_page() {
        Random random = new Random(SEED);
        for (int i = 0; i < PAGES; i++) {
            String before = decoys(random);
            boolean marked = random.nextInt(8) > 0;
            String rest = marked ? MARKERS.get(random.nextInt(MARKERS.size())) + decoys(random) + "<body>" : "";
            String expected = marked ? before + Hosts.TAG + rest : before;
            String as = "page " + i + ": " + before + "|" + rest;
            assertThat(chars(before + rest, random)).as(as).isEqualTo(expected);
            assertThat(bytes(before + rest, random)).as(as).isEqualTo(expected);
            assertThat(expected.replace(Hosts.TAG, "")).isEqualTo(before + rest);
        }
    }

    @Test
    void every_division_of_one_page_in_three_gives_the_same_page() {
        String page = "<p a='<body>'><!--</head>--></h></head><body>";
        String expected = page.replace("</head><body>", Hosts.TAG + "</head><body>");
        for (int i = 0; i <= page.length(); i++) {
            for (int j = i; j <= page.length(); j++) {
                int[] cuts = {i, j};
                assertThat(chars(page, cuts)).isEqualTo(expected);
                assertThat(bytes(page.getBytes(US_ASCII), cuts)).isEqualTo(expected);
            }
        }
    }

    private static String decoys(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(7); n > 0; n--) {
            text.append(DECOYS.get(random.nextInt(DECOYS.size()))).append(SAFE);
        }
        return text.toString();
    }

    private static String chars(String page, Random random) {
        return chars(page, cuts(page.length(), random));
    }

    private static String bytes(String page, Random random) {
        byte[] bytes = page.getBytes(GB18030);
        return bytes(bytes, cuts(bytes.length, random));
    }

    private static int[] cuts(int length, Random random) {
        int most = random.nextBoolean() ? length : 3;
        return random.ints(random.nextInt(most + 1), 0, length + 1).sorted().toArray();
    }

    private static String chars(String page, int... cuts) {
        Injection injection = injection();
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= cuts.length; i++) {
            int to = i < cuts.length ? cuts[i] : page.length();
            String piece = page.substring(from, to);
            out.append(injection.isSearching() ? MarkerSearch.through(injection, piece) : piece);
            from = to;
        }
        return out.append(injection.scanner().heldText()).toString();
    }

    private static String bytes(byte[] page, int... cuts) {
        Injection injection = injection();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = 0;
        for (int i = 0; i <= cuts.length; i++) {
            int to = i < cuts.length ? cuts[i] : page.length;
            ByteBuffer piece = injection.isSearching()
                    ? MarkerSearch.through(injection, page, from, to - from)
                    : ByteBuffer.wrap(page, from, to - from);
            out.write(piece.array(), piece.position(), piece.remaining());
            from = to;
        }
        out.writeBytes(injection.scanner().held());
        return out.toString(GB18030);
    }

    private static Injection injection() {
        return new Injection(ScriptTag.of("/aidroll/mount.js"), RESPONSE, false, new InjectionOutcome(null, null));
    }

    private static final HttpServletResponse RESPONSE =
            Mockito.mock(HttpServletResponse.class, Mockito.withSettings().stubOnly());

    static {
        Mockito.when(RESPONSE.getContentType()).thenReturn(Pages.UTF8);
        Mockito.when(RESPONSE.getHeaders("Content-Security-Policy")).thenReturn(List.of());
    }
}
