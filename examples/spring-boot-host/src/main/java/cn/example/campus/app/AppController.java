package cn.example.campus.app;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every address of the application is the same page; its script reads the address. */
@Controller
class AppController {

    @GetMapping({"/", "/app", "/app/**"})
    String index() {
        return "forward:/index.html";
    }
}
