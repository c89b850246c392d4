package cn.example.campus.org;

import cn.example.campus.login.Account;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Schools, for people who keep the roll. */
@RestController
@RequestMapping("/api")
class OrgController {
    private final OrgStore orgs;

    OrgController(OrgStore orgs) {
        this.orgs = orgs;
    }

    @GetMapping("/orgs")
    List<OrgStore.Org> orgs(@AuthenticationPrincipal Account account) {
        return orgs.orgs(scope(account));
    }

    @GetMapping("/overview")
    OrgStore.Overview overview(@AuthenticationPrincipal Account account) {
        return orgs.overview(scope(account));
    }

    private static Scope scope(Account account) {
        if (!account.seesPapers()) {
            throw new AccessDeniedException(account.authority());
        }
        return Scope.of(account);
    }
}
