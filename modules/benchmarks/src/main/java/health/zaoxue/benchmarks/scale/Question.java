package health.zaoxue.benchmarks.scale;

import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Visitor;
import java.util.function.Function;

/**
 * Something that one person asks of the product, alone.
 *
 * @param limit milliseconds within which 19 of 20 answers have to come; 0 where nothing is promised
 * @param ask asks once
 */
record Question(String name, String userName, double limit, Function<Visitor, Answer> ask) {

    static Question page(String name, String userName, double limit, String address) {
        return new Question(name, userName, limit, visitor -> visitor.open(address));
    }
}
