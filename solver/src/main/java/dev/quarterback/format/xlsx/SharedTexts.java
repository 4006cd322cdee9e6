package dev.quarterback.format.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells of a book refer to by their numbers. */
final class SharedTexts {
    /** Each takes some 60 bytes beside its characters; 4,000,000 are all different texts of a million long rows. */
    private static final int MOST = 4_000_000;

    private final List<SheetCell> texts = new ArrayList<>();

    static SharedTexts read(XmlPart part) throws IOException {
        SharedTexts shared = new SharedTexts();
        try (part) {
            while (part.next()) {
                if (part.isStart("si")) {
                    shared.texts.add(SheetCell.text(EscapedText.read(part.text())));
                    if (shared.texts.size() > MOST) {
                        throw BadBookException.hostile("the book has more than " + MOST + " shared texts");
                    }
                }
            }
        }
        return shared;
    }

    SheetCell get(int number) throws BadBookException {
        if (number < 0 || number >= texts.size()) {
            throw BadBookException.damaged("a cell refers to the shared text " + number + " of " + texts.size());
        }
        return texts.get(number);
    }
}
