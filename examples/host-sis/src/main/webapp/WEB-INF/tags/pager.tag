<%@ tag pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="found" required="true" type="cn.example.roll.pupil.StudentPage" %>
<%@ attribute name="search" required="true" type="cn.example.roll.pupil.StudentSearch" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:url var="base" value="/students">
  <c:param name="q" value="${search.text()}"/>
  <c:param name="school" value="${search.school()}"/>
  <c:param name="grade" value="${search.grade()}"/>
  <c:param name="board" value="${search.boarding()}"/>
  <c:param name="status" value="${search.status()}"/>
</c:url>
<c:set var="base" value="${fn:escapeXml(base)}&amp;page="/>
<nav class="pager" aria-label="分页">
  <span class="count">共 <b>${found.total()}</b> 人，第 ${found.page()} / ${found.pages()} 页</span>
  <c:if test="${found.page() > 1}">
    <a href="${base}1">首页</a><a href="${base}${found.page() - 1}" rel="prev">上一页</a>
  </c:if>
  <c:forEach var="number" items="${found.near()}">
    <a href="${base}${number}" class="${number == found.page() ? 'on' : ''}">${number}</a>
  </c:forEach>
  <c:if test="${found.page() < found.pages()}">
    <a href="${base}${found.page() + 1}" rel="next">下一页</a><a href="${base}${found.pages()}">末页</a>
  </c:if>
</nav>
