package cn.example.campus.student;

import cn.example.campus.login.Account;
import cn.example.campus.org.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Pupils, addressed by their number in this system. */
@RestController
@RequestMapping("/api/students")
class StudentController {
    private final StudentStore students;

    StudentController(StudentStore students) {
        this.students = students;
    }

    @GetMapping
    StudentViews.ListPage list(
            @AuthenticationPrincipal Account account,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String lodging,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page) {
        StudentSearch search = new StudentSearch(q, grade, org, lodging, status);
        return students.search(Scope.of(account), search, page);
    }

    @GetMapping("/{id}")
    StudentViews.Detail one(@AuthenticationPrincipal Account account, @PathVariable long id) {
        return students.find(Scope.of(account), id, account.seesPapers())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这名学生\uff0c或者不在您的管理范围内。"));
    }
}
