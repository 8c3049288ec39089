package org.leadershipmethod.diagram;

/** What is particular about a node; its label says so in words too, for whoever sees no colours. */
enum Mark {
  PLAIN("", ""),
  /** Nobody is in charge. */
  VACANT("stroke:crimson,stroke-dasharray:5 5", "color=crimson, style=dashed"),
  /** Several share the charge. */
  SHARED("stroke:darkorange,stroke-width:3px", "color=darkorange, penwidth=3"),
  /** Somebody was passed over, or something dropped. */
  AMISS("stroke:crimson,stroke-width:3px", "color=crimson, penwidth=3"),
  /** Stands for what is not shown. */
  FOLDED("stroke:gray,stroke-dasharray:2 4", "color=gray, style=dotted"),
  /** The centre of a plan. */
  CENTRAL("stroke-width:4px", "penwidth=4"),
  /** Has a result. */
  ACHIEVED("stroke:seagreen,stroke-width:2px", "color=seagreen, penwidth=2");

  private final String mermaid;
  private final String dot;

  Mark(String mermaid, String dot) {
    this.mermaid = mermaid;
    this.dot = dot;
  }

  /** How it looks in Mermaid; without #, which would begin an entity there. */
  String mermaid() {
    return mermaid;
  }

  /** How it looks in DOT. */
  String dot() {
    return dot;
  }
}
