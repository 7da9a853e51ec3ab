package org.diglot.edition;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/** An HTML edition as a parser sees it: our pages can be read as XML. */
public final class Page {
    private final Document document;
    private final String markup;

    private Page(byte[] file) throws Exception {
        markup = new String(file, StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        document =
                factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(file)));
    }

    public static Page of(byte[] file) throws Exception {
        return new Page(file);
    }

    public static Page of(Edition edition) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlEditionWriter().write(edition, out);
        return of(out.toByteArray());
    }

    public String markup() {
        return markup;
    }

    public Element root() {
        return document.getDocumentElement();
    }

    /** All elements in document order. */
    public List<Element> elements() {
        return list(document.getElementsByTagName("*"));
    }

    public List<Element> named(String name) {
        return list(document.getElementsByTagName(name));
    }

    /** The elements that have a class, in document order. */
    public List<Element> classed(String name) {
        return elements().stream().filter(element -> is(element, name)).toList();
    }

    public Element byId(String id) {
        return elements().stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The page has no element with id " + id));
    }

    public static boolean is(Element element, String name) {
        return Arrays.asList(element.getAttribute("class").split(" ", -1)).contains(name);
    }

    /** The text of a cell without marks and numbers of notes. */
    public static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        collect(cell, text);
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (!is(element, "mark") && !is(element, "note")) {
                    collect(element, text);
                }
            } else {
                text.append(child.getNodeValue());
            }
        }
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
