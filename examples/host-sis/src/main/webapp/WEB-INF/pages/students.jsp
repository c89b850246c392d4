<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="root" value="${pageContext.request.contextPath}"/>
<t:page title="学生名册" active="students">
  <div class="title"><h1>学生名册</h1><p><c:out value="${sessionScope.signedIn.unit()}"/></p></div>
  <section class="card">
    <form class="filters" method="get" action="${root}/students" role="search">
      <label>姓名 / 学籍号 / 系统编号<input name="q" type="search" value="<c:out value='${search.text()}'/>"></label>
      <c:if test="${county}">
        <label>学校<select name="school">
          <option value="">全部</option>
          <c:forEach var="school" items="${schools}">
            <option value="${school.id()}"<c:if test="${search.school() == school.id()}"> selected</c:if>><c:out value="${school.name()}"/></option>
          </c:forEach>
        </select></label>
      </c:if>
      <label>年级<select name="grade">
        <option value="">全部</option>
        <c:forEach var="grade" items="${grades}">
          <option value="${grade.value()}"<c:if test="${search.grade() == grade.value()}"> selected</c:if>><c:out value="${grade.label()}"/></option>
        </c:forEach>
      </select></label>
      <label>就读方式<select name="board">
        <option value="">全部</option>
        <c:forEach var="boarding" items="${boardings}">
          <option value="${boarding.key}"<c:if test="${search.boarding() == boarding.key}"> selected</c:if>><c:out value="${boarding.value}"/></option>
        </c:forEach>
      </select></label>
      <label>学籍状态<select name="status">
        <option value="">全部</option>
        <c:forEach var="status" items="${statuses}">
          <option value="${status.key}"<c:if test="${search.status() == status.key}"> selected</c:if>><c:out value="${status.value}"/></option>
        </c:forEach>
      </select></label>
      <div class="buttons"><button type="submit" class="primary">查询</button><a class="button" href="${root}/students">重置</a></div>
    </form>
  </section>
  <section class="card flush">
    <table id="students">
      <thead>
      <tr>
        <th>系统编号</th><th>姓名</th><th>性别</th><th>学籍号</th>
        <c:if test="${county}"><th>学校</th></c:if>
        <th>年级</th><th>班级</th><th>就读方式</th><th>学籍状态</th><th>操作</th>
      </tr>
      </thead>
      <tbody>
      <c:forEach var="row" items="${found.rows()}">
        <tr data-student="<c:out value='${row.id()}'/>">
          <td class="code"><c:out value="${row.id()}"/></td>
          <td class="name"><c:out value="${row.name()}"/></td>
          <td><c:out value="${row.sex()}"/></td>
          <td class="code"><c:choose><c:when test="${empty row.rollNo()}"><span class="none">未编号</span></c:when><c:otherwise><c:out value="${row.rollNo()}"/></c:otherwise></c:choose></td>
          <c:if test="${county}"><td><c:out value="${row.school()}"/></td></c:if>
          <td><c:out value="${row.grade()}"/></td>
          <td><c:out value="${row.className()}"/></td>
          <td><c:out value="${row.boarding()}"/></td>
          <td><span class="tag ${row.enrolled() ? 'good' : 'warn'}"><c:out value="${row.status()}"/></span></td>
          <td><a href="${root}/students/<c:out value='${row.id()}'/>">查看</a></td>
        </tr>
      </c:forEach>
      </tbody>
    </table>
    <c:if test="${empty found.rows()}"><p class="empty">没有符合条件的学生。</p></c:if>
    <t:pager found="${found}" search="${search}"/>
  </section>
</t:page>
