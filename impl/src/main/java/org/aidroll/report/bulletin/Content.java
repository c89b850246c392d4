package org.aidroll.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.report.Bulletin;

/** All that a bulletin says, in order. */
final class Content {
    private final Bulletin bulletin;
    private final Wording wording;
    private final Schools schools;
    private final SchoolSections ofSchools;
    private final ErrorSections ofErrors;
    private final FormalSections formal;

    Content(Bulletin bulletin, Locale locale) {
        this.bulletin = bulletin;
        wording = Wording.in(locale);
        schools = new Schools(bulletin);
        var sentence = new SchoolSentence(
                wording, bulletin.settings(), new RuleNames(bulletin.scores(), wording.locale()), bulletin.isPublic());
        ofSchools = new SchoolSections(bulletin, wording, schools, sentence);
        ofErrors = new ErrorSections(bulletin, wording, sentence);
        formal = new FormalSections(bulletin, wording, schools);
    }

    Wording wording() {
        return wording;
    }

    Schools schools() {
        return schools;
    }

    String title() {
        return wording.say(
                "title", bulletin.county(), wording.month(bulletin.scores().month()));
    }

    String subtitle() {
        return wording.say(
                "edition", bulletin.edition(), wording.say("audience." + bulletin.audience()), bulletin.issuedOn());
    }

    Section summary() {
        return formal.summary();
    }

    Section table() {
        return ofSchools.table();
    }

    Section sentences() {
        return ofSchools.sentences();
    }

    Section bands() {
        return ofSchools.bands();
    }

    List<Section> errors() {
        return List.of(ofErrors.errors(), ofErrors.departments(), ofErrors.reviewers());
    }

    /** What stands at the end: deadlines, what changed, the list in order if it is wanted, the digests. */
    List<Section> end() {
        List<Section> end = new ArrayList<>();
        end.add(formal.next());
        bulletin.corrects().ifPresent(before -> end.add(formal.changes(before)));
        if (bulletin.ordered()) {
            end.add(ofSchools.ordered());
        }
        end.add(formal.frames());
        return end;
    }
}
