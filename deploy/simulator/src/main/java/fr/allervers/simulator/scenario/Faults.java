package fr.allervers.simulator.scenario;

import java.util.List;
import java.util.function.UnaryOperator;

/** Lines as they should not be: cut, with a field too many or too few, with codes that do not exist. */
final class Faults {

    private static final List<Fault> ALL = List.of(
            new Fault("malformed", text -> text.substring(0, text.length() / 2)),
            new Fault("unknown-field", text -> text.replaceFirst("\\{", "{\"couleur\":\"bleu\",")),
            new Fault("unknown-code", text -> text.replaceFirst("\"stage\":\"[A-Z]+\"", "\"stage\":\"IMPAYE\"")),
            new Fault("required", text -> text.replaceFirst("\"stageDate\":\"[0-9-]+\",", "")),
            new Fault("commune-unknown", text -> text.replaceFirst("\"commune\":\"[0-9]+\"", "\"commune\":\"99999\"")),
            new Fault(
                    "date-in-the-future",
                    text -> text.replaceFirst("\"stageDate\":\"[0-9]{4}", "\"stageDate\":\"2999")));

    private Faults() {}

    static Pushed in(Pushed good, Dice dice) {
        Fault fault = dice.pick(ALL);
        return good.as(Pushed.Nature.MALFORMED, fault.code(), fault.damage().apply(good.json()));
    }

    private record Fault(String code, UnaryOperator<String> damage) {}
}
