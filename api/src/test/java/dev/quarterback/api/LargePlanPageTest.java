package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A plan of 100,000 orders and 400 carriers on 91 days, made up in place of the service's answers: what it takes to filter,
 * scroll and move it in the browser is printed, not asserted.
 */
@InBrowser
class LargePlanPageTest {
    private static final Path ANSWERS = Path.of("src", "test", "resources", "page", "large-plan.js");

    private static final String FILTER = """
            async () => {
                const field = document.querySelector('input[type=search]');
                const times = [];
                for (const text of ['o', 'o7', 'o77', 'o777', 'o77', 'o7', 'o', '']) {
                    const from = performance.now();
                    field.value = text;
                    field.dispatchEvent(new Event('input', {bubbles: true}));
                    await new Promise(done => setTimeout(done));
                    times.push(performance.now() - from);
                    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                }
                return times.map(time => time.toFixed(0)).join(', ');
            }""";

    private static final String SCROLL = """
            async () => {
                const tasks = [];
                const observer = new PerformanceObserver(list => tasks.push(...list.getEntries().map(one => one.duration)));
                observer.observe({type: 'longtask'});
                const table = document.querySelector('.virtual');
                for (let step = 0; step < 60; step++) {
                    table.scrollTop += 40 * 31;
                    await new Promise(requestAnimationFrame);
                }
                await new Promise(done => setTimeout(done, 100));
                observer.disconnect();
                return tasks.filter(task => task > 100).length + ' over 100 ms, longest '
                    + Math.max(0, ...tasks).toFixed(0) + ' ms';
            }""";

    private static final String DRAW = """
            async () => {
                const frame = () => new Promise(requestAnimationFrame);
                const canvas = document.querySelector('canvas');
                await frame();
                const from = performance.now();
                document.querySelector('[data-zoom=all]').click();
                await frame();
                await new Promise(done => setTimeout(done));
                const all = performance.now() - from;
                const drawn = canvas.dataset.drawMs;
                const begin = performance.now();
                document.querySelector('[aria-label="Zoom in"]').click();
                for (let step = 0; step < 60; step++) {
                    canvas.dispatchEvent(new WheelEvent('wheel', {deltaY: step < 30 ? 24 : -24, deltaX: 8, cancelable: true}));
                    await frame();
                }
                const seconds = (performance.now() - begin) / 1000;
                return 'all of it drawn in ' + drawn + ' ms, on the screen after ' + all.toFixed(0) + ' ms; panned at '
                    + (60 / seconds).toFixed(0) + ' frames a second';
            }""";

    @Test
    void staysFluent(Desk desk) throws IOException {
        try (PageVisit visit = desk.visit("#/new")) {
            visit.settled();
            visit.page().evaluate(Files.readString(ANSWERS));
            visit.page().evaluate("location.hash = '#/plans/large/orders'");
            visit.find(".found strong:text-is('100,000')").waitFor();
            System.out.println("100,000 orders, filtered: " + visit.page().evaluate(FILTER) + " ms a key press");
            System.out.println("100,000 orders, scrolled: tasks " + visit.page().evaluate(SCROLL));
            assertThat(visit.find(".virtual tr[data-at]").count()).isLessThan(60);
            assertThat(visit.find(".virtual table").getAttribute("aria-rowcount"))
                    .isEqualTo("100001");
            visit.page().evaluate("location.hash = '#/plans/large/carriers'");
            visit.until("Number(document.querySelector('canvas')?.dataset.draws) > 0");
            System.out.println("400 carriers on 91 days: " + visit.page().evaluate(DRAW));
            visit.screenshot("carriers-large-light");
            visit.assertNoFault();
        }
    }
}
