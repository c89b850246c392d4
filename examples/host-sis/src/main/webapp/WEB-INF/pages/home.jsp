<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="root" value="${pageContext.request.contextPath}"/>
<t:page title="学籍概况" active="home">
  <div class="title"><h1>学籍概况</h1><p><c:out value="${sessionScope.signedIn.unit()}"/>，按在读学生统计</p></div>
  <div class="figures">
    <div class="figure"><b>${total.pupils()}</b><span>在读学生</span></div>
    <div class="figure"><b>${total.boarders()}</b><span>住校生（${total.boardersPercent()}%）</span></div>
    <div class="figure"><b>${total.riders()}</b><span>乘坐校车</span></div>
    <div class="figure"><b>${total.leftBehind()}</b><span>留守儿童</span></div>
    <c:if test="${schoolCount > 1}"><div class="figure"><b>${schoolCount}</b><span>学校</span></div></c:if>
  </div>
  <div class="columns">
    <section class="card">
      <h2>各年级人数</h2>
      <table class="plain">
        <thead><tr><th>年级</th><th class="number">在读</th><th class="number">住校</th><th class="number">校车</th><th>住校比例</th></tr></thead>
        <tbody>
        <c:forEach var="grade" items="${grades}">
          <tr>
            <td><c:out value="${grade.label()}"/></td>
            <td class="number">${grade.pupils()}</td>
            <td class="number">${grade.boarders()}</td>
            <td class="number">${grade.riders()}</td>
            <td><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${grade.boardersPercent()}%"><rect class="track" width="100" height="8"/><rect width="${grade.boardersPercent()}" height="8"/></svg><span class="percent">${grade.boardersPercent()}%</span></td>
          </tr>
        </c:forEach>
        </tbody>
      </table>
    </section>
    <section class="card">
      <h2>近期学籍异动</h2>
      <c:choose>
        <c:when test="${empty changes}"><p class="empty">没有异动记录。</p></c:when>
        <c:otherwise>
          <table class="plain">
            <thead><tr><th>学生</th><c:if test="${schoolCount > 1}"><th>学校</th></c:if><th>年级</th><th>异动</th><th>日期</th></tr></thead>
            <tbody>
            <c:forEach var="change" items="${changes}">
              <tr>
                <td><a href="${root}/students/<c:out value='${change.id()}'/>"><c:out value="${change.name()}"/></a></td>
                <c:if test="${schoolCount > 1}"><td><c:out value="${change.school()}"/></td></c:if>
                <td><c:out value="${change.grade()}"/></td>
                <td><span class="tag warn"><c:out value="${change.status()}"/></span></td>
                <td>${change.date()}</td>
              </tr>
            </c:forEach>
            </tbody>
          </table>
        </c:otherwise>
      </c:choose>
    </section>
  </div>
</t:page>
