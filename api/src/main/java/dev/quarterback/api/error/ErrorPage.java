package dev.quarterback.api.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for errors that the web server finds outside of any controller. */
@Controller
class ErrorPage implements ErrorController {
    private final ErrorWriter writer;

    ErrorPage(ErrorWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ErrorCode code = status instanceof Integer number ? ErrorCode.ofStatus(number) : ErrorCode.NOT_FOUND;
        writer.write(response, code, code.title() + ".");
    }
}
