package org.diglot.edition.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages of a file in their order, and which tags the parts of each belong to. */
final class PageTree {
    private static final int IN_A_BRANCH = 100;

    private final PdfFile file;
    private final Paper paper;
    private final int root;
    private final int resources;
    private final List<Integer> branches = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private int closed;

    /** A page tree below which all pages have one size and share their fonts. */
    PageTree(PdfFile file, Paper paper) {
        this.file = file;
        this.paper = paper;
        this.root = file.reserve();
        this.resources = file.reserve();
    }

    /** A new page behind the others. */
    Canvas open() {
        if (pages.size() % IN_A_BRANCH == 0) {
            branches.add(file.reserve());
        }
        pages.add(file.reserve());
        return new Canvas(pages.getLast(), paper.height());
    }

    /** How many pages there are. */
    int count() {
        return pages.size();
    }

    /** Writes a page that is full; pages are closed in their order. */
    void close(Canvas canvas) throws IOException {
        int content = file.stream("", canvas.bytes());
        String marked = canvas.owners().isEmpty() ? "" : "/StructParents " + owners.size();
        if (!marked.isEmpty()) {
            owners.add(file.object("[" + refs(canvas.owners()) + "]"));
        }
        int branch = branches.get(closed / IN_A_BRANCH);
        closed++;
        file.object(
                canvas.page(),
                String.format(
                        Locale.ROOT,
                        "<</Type/Page/Parent %s/Resources %s/Contents %s%s>>",
                        PdfText.ref(branch),
                        PdfText.ref(resources),
                        PdfText.ref(content),
                        marked));
    }

    /** Writes the tree with the fonts that the pages use; the result is its root. */
    int finish(List<Typeface> faces) throws IOException {
        StringBuilder fonts = new StringBuilder();
        for (Typeface face : faces) {
            int font = file.reserve();
            face.write(font, file);
            fonts.append('/').append(face.resource()).append(' ').append(PdfText.ref(font));
        }
        file.object(resources, "<</Font<<" + fonts + ">>>>");
        for (int i = 0; i < branches.size(); i++) {
            int begin = i * IN_A_BRANCH;
            List<Integer> kids = pages.subList(begin, Math.min(pages.size(), begin + IN_A_BRANCH));
            branch(branches.get(i), kids, kids.size(), "/Parent " + PdfText.ref(root));
        }
        branch(root, branches, pages.size(), inherited());
        return root;
    }

    private String inherited() {
        return String.format(
                Locale.ROOT,
                "/MediaBox[0 0 %s %s]",
                PdfText.number(paper.width()),
                PdfText.number(paper.height()));
    }

    private void branch(int number, List<Integer> kids, int count, String more) throws IOException {
        file.object(
                number,
                String.format(
                        Locale.ROOT,
                        "<</Type/Pages%s/Count %d/Kids[%s]>>",
                        more,
                        count,
                        refs(kids)));
    }

    /** Writes which tag each marked part belongs to; the result is a number tree. */
    int owners() throws IOException {
        StringBuilder tree = new StringBuilder("<</Nums[");
        for (int i = 0; i < owners.size(); i++) {
            tree.append(i).append(' ').append(PdfText.ref(owners.get(i))).append(' ');
        }
        return file.object(tree.append("]>>").toString());
    }

    /** The key that the next page with marked parts would have in the number tree. */
    int nextOwner() {
        return owners.size();
    }

    private static String refs(List<Integer> numbers) {
        StringBuilder refs = new StringBuilder();
        numbers.forEach(number -> refs.append(PdfText.ref(number)).append(' '));
        return refs.toString().strip();
    }
}
