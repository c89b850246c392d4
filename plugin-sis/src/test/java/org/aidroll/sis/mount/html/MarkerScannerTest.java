package org.aidroll.sis.mount.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each text, {@code ^} stands where the tag belongs; a text without it has no such place. */
final class MarkerScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head>^</head><body>",
                "^</HeAd><body>",
                "^</head\n>",
                "^</head/>",
                "^<body>",
                "<p>^<BODY\tclass=x>",
                "^<body/>",
                "<header></header><bodyguard></bodyguard><he></he>^<body>",
                "<<^</head>",
                "</<</head>^</head>",
                "<<^<body>",
                "<body<<body>^<body>",
                "a < b </ p> <3 > ^</head>"
            })
    void findsTheFirstMarkerThatIsATag(String text) {
        assertPlace(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- </head> <body> -->^</head>",
                "<!-- - -- --- > </head> --!>^</head>",
                "<!-- --! > </head> --!-->^</head>",
                "<!-->^</head>-->",
                "<!--->^</head>-->",
                "<!---!></head> -->^</head>",
                "<!--!></head>-->^</head>",
                "<!--[if IE]><body class=ie><![endif]-->^<body>",
                "<![if !IE]>^<body><![endif]>",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD\" \"x\">^</head>",
                "<!-x </head>^</head>",
                "<!->^</head>",
                "<!>^</head>",
                "<?php echo '</head' ?>^</head>",
                "</ </head>^</head>",
                "</>^</head>"
            })
    void commentsAndDeclarationsAreNoPlace(String text) {
        assertPlace(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>'</head><body>'</script>^</head>",
                "<SCRIPT src=x type='a>b'></head></scriptx></Script >^</head>",
                "<style></head></style/>^</head>",
                "<title></head></title>^</head>",
                "<textarea></head></textarea><noscript><body></noscript>^</head>",
                "<xmp></head></xmp><iframe></head></iframe><noembed></head></noembed><noframes><body></noframes>^<body>",
                "<script>a</ script></head></script>^</head>",
                "<script><!-- <script> </script> </head> --></script>^</head>",
                "<script><!-- <script> </script> </head></script>^</head>",
                "<script><!-- <script> --> </script>^</head>",
                "<script><!-- <scripts> </script>^</head>",
                "<script><!--></script>^</head>",
                "<script>a<!b <!-c <script></script>^</head>",
                "<script/></head></script>^</head>",
                "<style><!-- </style>^</head>",
                "<scripture>^</head>",
                "<textareas>^</head>"
            })
    void rawTextIsNoPlace(String text) {
        assertPlace(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title=\"</head>\">^</head>",
                "<p title = '</head>' b=\"<body>\">^</head>",
                "<p title=a\"b>^</head>\">",
                "<p a\"b>^</head>\">",
                "<p =\"x>^</head>\">",
                "<p a/=\"x>^</head>\">",
                "<p a=>^</head>",
                "<p a= >^</head>",
                "<p a='1'b='</head>'/>^</head>",
                "<p <body>^</head>",
                "</p title='</head>'>^</head>"
            })
    void attributesAreNoPlace(String text) {
        assertPlace(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "<html><p>", "</header>", "<bodyx>", "<!-- <body>", "<title></head>", "</hea d>"})
    void a_page_without_marker_has_no_place(String text) {
        assertPlace(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title/><script src='x'/><style />^</head>",
                "<![CDATA[ </head> ]] > ]>]]]>^</head>",
                "<script src=x/></head></script>^</head>"
            })
    void xhtml_closes_tags_and_has_cdata(String text) {
        assertPlace(text, true);
    }

    @Test
    void only_what_may_be_a_marker_is_held_back() {
        assertHeld("<html", "");
        assertHeld("<", "<");
        assertHeld("a</Hea", "</Hea");
        assertHeld("</head", "</head");
        assertHeld("</heads", "");
        assertHeld("<body", "<body");
        assertHeld("<<b", "<b");
        assertHeld("<!-- <bo", "");
        assertHeld("<script></", "");
        assertHeld("</\u0148", "");
    }

    private static void assertHeld(String text, String held) {
        MarkerScanner scanner = new MarkerScanner(false);
        assertThat(scanner.scan(text, 0, text.length())).isEqualTo(MarkerScanner.NOT_FOUND);
        assertThat(scanner.heldText()).isEqualTo(held);
        assertThat(scanner.held()).isEqualTo(held.getBytes(ISO_8859_1)).hasSizeLessThanOrEqualTo(6);
    }

    private static void assertPlace(String text) {
        assertPlace(text, false);
        assertPlace("<p>" + text, false);
    }

    private static void assertPlace(String text, boolean xml) {
        int place = text.indexOf('^');
        String page = text.replace("^", "");
        int expected = place < 0 ? MarkerScanner.NOT_FOUND : place;
        assertThat(new MarkerScanner(xml).scan(page, 0, page.length())).as(page).isEqualTo(expected);
        byte[] bytes = ("xyz" + page).getBytes(ISO_8859_1);
        assertThat(new MarkerScanner(xml).scan(bytes, 3, bytes.length - 3))
                .as(page)
                .isEqualTo(expected);
    }
}
